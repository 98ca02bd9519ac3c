package vn.tiendo.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;

/**
 * The door to reading work items: lists, one of them, what the caller may do with it. A single item
 * is given without asking whether the caller sees it; whoever asks for it has found that out.
 */
@ApplicationScoped
public class WorkItemRows {
  private final WorkItemSelect items;
  private final WorkItemReader reader;
  private final WorkItemRights rights;
  private final ListWords words;
  private final Caller caller;

  WorkItemRows(
      WorkItemSelect items,
      WorkItemReader reader,
      WorkItemRights rights,
      ListWords words,
      Caller caller) {
    this.items = items;
    this.reader = reader;
    this.rights = rights;
    this.words = words;
    this.caller = caller;
  }

  /**
   * What the caller may do with an item now.
   *
   * @param actions operationIds
   * @param planIssued its plan is in force: otherwise nothing is allowed, whatever the state
   */
  public record Allowed(List<String> actions, boolean planIssued) {}

  /**
   * The items that the caller sees.
   *
   * @param asOf the day asked about; null for today
   */
  public Page<WorkItemDto> list(WorkItemQuery query, String sort, Paging paging, LocalDate asOf) {
    WorkItemFilter filter = query.filter(words);
    return list(query.mine ? filter.of(caller.actorId()) : filter, sort, paging, asOf);
  }

  Page<WorkItemDto> list(WorkItemFilter asked, String sort, Paging paging, LocalDate asOf) {
    LocalDate wanted = asOf == null ? caller.today() : asOf;
    WorkItemSelect.Day day =
        reader.day(Listing.day(paging, WorkItemSelect.pin(asked, sort), wanted));
    return items
        .list(asked, sort, paging, day, rights)
        .map(row -> reader.dto(row, day, WorkItemDto.Detail.NONE));
  }

  /**
   * @param asOf the day asked about; null for today
   * @throws NotFound when there was no such item on the day
   */
  public WorkItemDto one(UUID id, LocalDate asOf) {
    WorkItemSelect.Day day = reader.day(asOf == null ? caller.today() : asOf);
    WorkItemRow row = items.row(id, day).orElseThrow(NotFound::new);
    return reader.dto(row, day, reader.detail(id, day.asOf()));
  }

  /**
   * @throws NotFound when there is no such item
   */
  public Allowed allowed(UUID id) {
    WorkItemRow row = items.row(id, reader.today()).orElseThrow(NotFound::new);
    return new Allowed(actions(row), row.standing.planIssued());
  }

  /** What the caller may do with each of the items now, by id. One statement. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : items.rows(ids, reader.today()).stream()
            .collect(Collectors.toMap(row -> row.id, this::actions));
  }

  /** Whether the caller reads what a unit has not yet been ordered to do. */
  public boolean readsDrafts(UUID unitId) {
    return rights.readsDrafts(unitId);
  }

  private List<String> actions(WorkItemRow row) {
    return WorkItemRights.allowedActions(reader.relations(row), row.standing);
  }
}
