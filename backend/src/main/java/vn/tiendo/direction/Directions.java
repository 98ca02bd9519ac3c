package vn.tiendo.direction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.direction.DirectionRepository.RecipientRow;

/** The door to directions for what lists them among other things. */
@ApplicationScoped
public class Directions {
  private final DirectionRepository directions;
  private final DirectionRights rights;
  private final DirectionService service;

  Directions(DirectionRepository directions, DirectionRights rights, DirectionService service) {
    this.directions = directions;
    this.rights = rights;
    this.service = service;
  }

  /**
   * Records what a leader concluded at a meeting, in the caller's transaction; rights are the
   * caller's business.
   *
   * @throws vn.tiendo.common.problem.RuleBroken for a subject outside the organisation
   */
  public UUID conclude(NewDirection wanted, UUID ownerId) {
    return service.conclude(wanted, ownerId);
  }

  /** What the caller may do with each of them now, by id. Two statements. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, List<RecipientRow>> recipients =
        directions.recipients(ids).stream()
            .collect(Collectors.groupingBy(RecipientRow::directionId));
    return directions.rows(ids).stream()
        .collect(
            Collectors.toMap(
                DirectionRepository.Row::id,
                row ->
                    DirectionRights.allowedActions(
                        rights.relations(
                            row.givenBy(),
                            row.recordedBy(),
                            addressed(recipients.getOrDefault(row.id(), List.of()))),
                        row.state())));
  }

  private boolean addressed(List<RecipientRow> recipients) {
    return recipients.stream()
        .anyMatch(r -> !r.answered() && rights.addressed(r.unitId(), r.personId()));
  }
}
