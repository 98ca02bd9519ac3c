package vn.tiendo.disaggregation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.time.PeriodKey;

/**
 * The door to disaggregations: who belongs to one in a period.
 *
 * <p>The denominator of a period is whoever is a member on its first day: a district abolished in
 * the middle of a year still counts in that year. It is kept from the first verified value on.
 */
@ApplicationScoped
public class Members {
  /** A disaggregation in a period. */
  public record Cut(UUID disaggregationId, PeriodKey period) {}

  private final DisaggregationRepository disaggregations;
  private final MemberRepository members;

  Members(DisaggregationRepository disaggregations, MemberRepository members) {
    this.disaggregations = disaggregations;
    this.members = members;
  }

  public boolean exists(UUID disaggregationId) {
    return disaggregations.count("id", disaggregationId) == 1;
  }

  public Optional<UUID> idOf(String code) {
    return disaggregations.find("code", code).firstResultOptional().map(Disaggregation::id);
  }

  public Optional<UUID> memberIdOf(UUID disaggregationId, String code) {
    return members
        .find("disaggregationId = ?1 AND code = ?2", disaggregationId, code)
        .firstResultOptional()
        .map(DisaggregationMember::id);
  }

  /** Whether it is a member on at least one day of the period. */
  public boolean holds(UUID disaggregationId, UUID memberId, PeriodKey period) {
    return members
        .findByIdOptional(memberId)
        .filter(m -> m.disaggregationId.equals(disaggregationId))
        .filter(m -> m.holdsIn(period.first(), period.last()))
        .isPresent();
  }

  /** The denominator of each, in display order; two statements however many are asked for. */
  public Map<Cut, List<UUID>> denominators(
      Collection<UUID> disaggregationIds, Collection<PeriodKey> periods) {
    Map<Cut, List<UUID>> all = new HashMap<>();
    if (disaggregationIds.isEmpty()) {
      return all;
    }
    Map<UUID, List<DisaggregationMember>> byDisaggregation =
        members.of(disaggregationIds).stream()
            .collect(Collectors.groupingBy(m -> m.disaggregationId));
    for (UUID id : disaggregationIds) {
      for (PeriodKey period : periods) {
        all.put(
            new Cut(id, period), on(byDisaggregation.getOrDefault(id, List.of()), period.first()));
      }
    }
    List<String> keys = periods.stream().map(PeriodKey::toString).toList();
    members
        .frozen(disaggregationIds, keys)
        .forEach(f -> all.put(new Cut(f.disaggregationId, PeriodKey.parse(f.period)), f.memberIds));
    return all;
  }

  /** The names of all members on a day. */
  public Map<UUID, String> names(Collection<UUID> disaggregationIds, LocalDate on) {
    if (disaggregationIds.isEmpty()) {
      return Map.of();
    }
    return members.of(disaggregationIds).stream()
        .collect(Collectors.toMap(DisaggregationMember::id, m -> m.nameOn(on)));
  }

  /** The days between two on which someone joined or left. */
  public List<LocalDate> changes(UUID disaggregationId, LocalDate from, LocalDate to) {
    List<LocalDate> days = new ArrayList<>();
    for (DisaggregationMember member : members.of(disaggregationId)) {
      days.add(member.validFrom);
      days.add(member.validTo);
    }
    return days.stream()
        .filter(d -> d.isAfter(from) && !d.isAfter(to))
        .distinct()
        .sorted()
        .toList();
  }

  /** Keeps the denominator of a period as it is now; later calls change nothing. */
  public void freeze(UUID disaggregationId, PeriodKey period) {
    if (members.frozen(List.of(disaggregationId), List.of(period.toString())).isEmpty()) {
      List<UUID> now = on(members.of(disaggregationId), period.first());
      members.keep(new DisaggregationFreeze(disaggregationId, period.toString(), now));
    }
  }

  /** Makes a disaggregation without asking who may: for imports. */
  public UUID bringIn(UUID ownerId, NewDisaggregation wanted) {
    Disaggregation added = new Disaggregation(ownerId, wanted.code(), wanted.edit());
    disaggregations.persist(added);
    return added.id();
  }

  /**
   * Adds a member without asking who may: for imports.
   *
   * @param pointer of the member in the file
   * @return its id, or null when something is wrong
   */
  public UUID bringIn(
      UUID disaggregationId, NewMember wanted, String pointer, Violations violations) {
    Violations own = new Violations();
    wanted.edit().check(pointer, own);
    own.all().forEach(violations::add);
    return own.any() ? null : add(disaggregationId, wanted).id();
  }

  DisaggregationMember add(UUID disaggregationId, NewMember wanted) {
    int position = (int) members.count("disaggregationId", disaggregationId);
    DisaggregationMember added =
        new DisaggregationMember(disaggregationId, position, wanted.code(), wanted.edit());
    members.persist(added);
    return added;
  }

  private static List<UUID> on(List<DisaggregationMember> all, LocalDate day) {
    return all.stream().filter(m -> m.holds(day)).map(DisaggregationMember::id).toList();
  }
}
