package vn.tiendo.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.unit.Units;

/** Which positions can be given, and by whom. */
@ApplicationScoped
public class PositionRules {
  /** A position that may be written. */
  public record Placed(
      UUID unitId, PositionKind kind, boolean focalPoint, LocalDate from, LocalDate to) {
    public boolean meets(Placed other) {
      return unitId.equals(other.unitId)
          && kind == other.kind
          && from.isBefore(other.to)
          && other.from.isBefore(to);
    }
  }

  /** They are the whole organisation's, so they stand at its root. */
  private static final Set<PositionKind> AT_THE_ROOT =
      EnumSet.of(
          PositionKind.DIRECTOR,
          PositionKind.DEPUTY_DIRECTOR,
          PositionKind.CHIEF_OF_OFFICE,
          PositionKind.CLERK);

  private final Units units;
  private final Caller caller;

  PositionRules(Units units, Caller caller) {
    this.units = units;
    this.caller = caller;
  }

  /**
   * @param pointer where the positions stand in the body: /positions/0 and so on
   */
  public List<Placed> check(List<NewPosition> wanted, String pointer, Violations violations) {
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String at = pointer + "/" + i;
      check(wanted.get(i), at, violations)
          .ifPresent(
              one -> {
                if (placed.stream().anyMatch(one::meets)) {
                  violations.add(at, "DUPLICATE", "identity.positionTwice");
                }
                placed.add(one);
              });
    }
    return placed;
  }

  public Optional<Placed> check(NewPosition wanted, String at, Violations violations) {
    return check(wanted, at, UnaryOperator.identity(), violations);
  }

  /**
   * @param member where the sender wrote /kind, /unit, /validTo
   */
  public Optional<Placed> check(
      NewPosition wanted, String at, UnaryOperator<String> member, Violations violations) {
    LocalDate from = wanted.validFrom() == null ? caller.today() : wanted.validFrom();
    LocalDate to = wanted.validTo() == null ? LocalDate.MAX : wanted.validTo().plusDays(1);
    if (!from.isBefore(to)) {
      violations.add(
          at + member.apply("/validTo"), "ENDS_BEFORE_BEGIN", "identity.endsBeforeBegin");
      return Optional.empty();
    }
    Optional<UUID> unit = units.idOf(wanted.unit());
    if (unit.isEmpty()) {
      violations.add(
          at + member.apply("/unit"), "UNKNOWN_REFERENCE", "unit.unknown", wanted.unit());
      return Optional.empty();
    }
    UUID id = unit.get();
    if (!units.internal(id)) {
      violations.add(at + member.apply("/unit"), "OUTSIDE_UNIT", "identity.outsideUnit");
    } else if (AT_THE_ROOT.contains(wanted.kind()) && !units.rootOf(id).equals(id)) {
      violations.add(at + member.apply("/kind"), "NOT_AT_THE_ROOT", "identity.notAtTheRoot");
    }
    boolean focal = Boolean.TRUE.equals(wanted.focalPoint());
    return Optional.of(new Placed(id, wanted.kind(), focal, from, to));
  }
}
