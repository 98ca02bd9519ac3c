package vn.tiendo.coordination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The door to asks for what lists them among other things. */
@ApplicationScoped
public class CoordinationAsks {
  private final AskRepository asks;
  private final AskRights rights;

  CoordinationAsks(AskRepository asks, AskRights rights) {
    this.asks = asks;
    this.rights = rights;
  }

  /** What the caller may do with each of them now, by id. One statement. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : asks.rows(ids).stream()
            .collect(
                Collectors.toMap(
                    AskRepository.Row::id,
                    row ->
                        AskRights.allowedActions(
                            rights.relations(row.askedByUnitId(), row.unitId()),
                            row.state(),
                            row.planIssued())));
  }
}
