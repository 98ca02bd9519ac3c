package vn.tiendo.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to requests for what lists them among other things. */
@ApplicationScoped
public class AdjustmentRequests {
  private final AdjustmentRepository requests;
  private final AdjustmentRights rights;

  AdjustmentRequests(AdjustmentRepository requests, AdjustmentRights rights) {
    this.requests = requests;
    this.rights = rights;
  }

  /** What the caller may do with each of them now, by id. Two statements. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, AdjustmentRequest> found = requests.byIds(ids);
    return requests.rows(ids).stream()
        .collect(
            Collectors.toMap(
                AdjustmentRepository.Row::id,
                row ->
                    AdjustmentRights.allowedActions(
                        rights.relations(row.facts()),
                        found.get(row.id()).state,
                        row.facts().planIssued())));
  }
}
