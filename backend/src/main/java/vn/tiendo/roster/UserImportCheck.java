package vn.tiendo.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.access.Administration;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.position.NewPosition;
import vn.tiendo.position.PositionRules;
import vn.tiendo.unit.Units;

/** Rows of people, put together by user name and held against the rules of positions. */
final class UserImportCheck {
  /** A row that may be written. */
  record Checked(int index, UserRows.UserRow row, PositionRules.Placed placed) {}

  private final Units units;
  private final PositionRules rules;
  private final Administration administration;
  private final Violations violations;

  UserImportCheck(
      Units units, PositionRules rules, Administration administration, Violations violations) {
    this.units = units;
    this.rules = rules;
    this.administration = administration;
    this.violations = violations;
  }

  /** Rows of one person together, people in the order in which they first appear. */
  Map<String, List<Checked>> run(List<UserRows.UserRow> rows) {
    Map<String, List<Checked>> byPerson = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      UserRows.UserRow row = rows.get(i);
      String at = "/rows/" + i;
      List<Checked> before = byPerson.computeIfAbsent(row.username(), k -> new ArrayList<>());
      if (!before.isEmpty()) {
        checkSamePerson(before.getFirst().row(), row, at);
      }
      PositionRules.Placed placed = place(row, at).orElse(null);
      boolean told =
          violations.all().stream()
              .anyMatch(
                  v -> v.code().equals(RowNames.TWICE) && (at + "/username").equals(v.pointer()));
      if (!told && placed != null && before.stream().anyMatch(b -> placed.meets(b.placed()))) {
        violations.add(at, "DUPLICATE", "identity.positionTwice");
      }
      before.add(new Checked(i, row, placed));
    }
    return byPerson;
  }

  private void checkSamePerson(UserRows.UserRow first, UserRows.UserRow row, String at) {
    boolean same =
        first.fullName().equals(row.fullName())
            && (row.email() == null || Objects.equals(first.email(), row.email()))
            && (row.phone() == null || Objects.equals(first.phone(), row.phone()));
    if (!same) {
      violations.add(at + "/username", "DIFFERENT_PERSON", "identity.differentPerson");
    }
  }

  private Optional<PositionRules.Placed> place(UserRows.UserRow row, String at) {
    Optional<UUID> unit = units.idOf(row.unit());
    boolean atRoot = unit.filter(id -> units.rootOf(id).equals(id)).isPresent();
    Optional<PositionKind> kind = PositionTitles.read(row.position(), atRoot);
    if (kind.isEmpty()) {
      violations.add(
          at + "/position", "UNKNOWN_POSITION", "identity.unknownPosition", row.position());
    }
    PositionKind held = kind.orElse(PositionKind.OFFICER);
    // A clerk sits in the office room and is the whole organisation's all the same.
    String place =
        unit.filter(id -> held == PositionKind.CLERK && units.internal(id))
            .map(id -> units.rootOf(id).toString())
            .orElse(row.unit());
    NewPosition position = new NewPosition(held, place, row.focalPoint(), row.validFrom(), null);
    Optional<PositionRules.Placed> placed =
        rules.check(position, at, p -> p.equals("/kind") ? "/position" : p, violations);
    placed.ifPresent(one -> administration.require(one.unitId()));
    return placed;
  }
}
