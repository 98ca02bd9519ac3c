package vn.tiendo.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.TallyGroup;
import vn.tiendo.lifecycle.WorkState;

/**
 * The door to counting work items: the same conditions as their list, so that a number and its list
 * cannot differ.
 */
@ApplicationScoped
public class WorkItemTally {
  private static final String[] EVERY_STATE =
      java.util.Arrays.stream(WorkState.values()).map(Enum::name).toArray(String[]::new);

  private final WorkItemSelect items;
  private final WorkItemReader reader;
  private final WorkItemRights rights;

  WorkItemTally(WorkItemSelect items, WorkItemReader reader, WorkItemRights rights) {
    this.items = items;
    this.reader = reader;
    this.rights = rights;
  }

  /**
   * What is counted; null members do not narrow.
   *
   * @param units units that do the work, those below them already named
   * @param year of the programme
   */
  public record Asked(
      List<UUID> plans,
      List<UUID> sections,
      boolean nested,
      List<UUID> units,
      List<UUID> leaders,
      Integer year,
      DeadlineBasis basis) {}

  /** One statement whatever the data; withdrawn items are in it, under their state. */
  public List<TallyBucket> items(Asked asked, TallyGroup group, LocalDate asOf) {
    return items.tally(filter(asked), group, reader.day(asOf), rights);
  }

  private static WorkItemFilter filter(Asked asked) {
    return new WorkItemFilter(
        ids(asked.plans()),
        ids(asked.sections()),
        asked.nested(),
        null,
        null,
        null,
        ids(asked.units()),
        ids(asked.leaders()),
        null,
        null,
        asked.year(),
        EVERY_STATE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        asked.basis(),
        null);
  }

  private static UUID[] ids(List<UUID> ids) {
    return ids == null ? null : ids.toArray(UUID[]::new);
  }
}
