package vn.tiendo.mywork;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.adjustment.AdjustmentRequests;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Page;
import vn.tiendo.coordination.CoordinationAsks;
import vn.tiendo.daily.DueSoon;
import vn.tiendo.daily.Holder;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.direction.Directions;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.TimeState;
import vn.tiendo.mywork.Desk.Sitter;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.programme.Programmes;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;
import vn.tiendo.workitem.WorkItems;

@ApplicationScoped
class MyWorkService {
  private final MyWorkRepository boxes;
  private final Desk desk;
  private final Occurrences occurrences;
  private final WorkItems items;
  private final Programmes programmes;
  private final CoordinationAsks asks;
  private final AdjustmentRequests requests;
  private final Directions directions;
  private final DueSoon dueSoon;
  private final Units units;
  private final People people;
  private final Messages messages;
  private final Caller caller;

  MyWorkService(
      MyWorkRepository boxes,
      Desk desk,
      Occurrences occurrences,
      WorkItems items,
      Programmes programmes,
      CoordinationAsks asks,
      AdjustmentRequests requests,
      Directions directions,
      DueSoon dueSoon,
      Units units,
      People people,
      Messages messages,
      Caller caller) {
    this.boxes = boxes;
    this.desk = desk;
    this.occurrences = occurrences;
    this.items = items;
    this.programmes = programmes;
    this.asks = asks;
    this.requests = requests;
    this.directions = directions;
    this.dueSoon = dueSoon;
    this.units = units;
    this.people = people;
    this.messages = messages;
    this.caller = caller;
  }

  MyWorkDto overview(int days, UUID leader) {
    Sitter who = desk.sitter();
    List<MyWorkDto.Box> counted =
        who.boxes().stream()
            .map(
                box ->
                    new MyWorkDto.Box(
                        box, boxes.count(box, who, days, leader), href(box, days, leader)))
            .toList();
    return new MyWorkDto(who.today(), counted);
  }

  private static String href(WorkBox box, int days, UUID leader) {
    String list = "/api/v1/me/work-rows?box=" + box + (leader == null ? "" : "&leader=" + leader);
    return box == WorkBox.DUE ? list + "&days=" + days : list;
  }

  Page<WorkRowDto> rows(WorkBox box, int days, UUID leader, Paging paging) {
    Sitter who = desk.sitter();
    Listing.Rows<WorkRow> rows = boxes.rows(box, who, days, leader, paging);
    LocalDate soon = dueSoon.until(who.today());
    Map<UUID, List<String>> actions = actions(rows.rows());
    return rows.map(row -> dto(row, who.today(), soon, actions));
  }

  /** One question a kind of thing, whatever the number of rows. */
  private Map<UUID, List<String>> actions(List<WorkRow> rows) {
    Map<UUID, List<String>> actions = new HashMap<>();
    actions.putAll(occurrences.actions(ids(rows, RowKind.OCCURRENCE)));
    actions.putAll(items.actions(ids(rows, RowKind.WORK_ITEM)));
    actions.putAll(programmes.actions(ids(rows, RowKind.PROGRAMME)));
    actions.putAll(asks.actions(ids(rows, RowKind.COORDINATION_ASK)));
    actions.putAll(requests.actions(ids(rows, RowKind.ADJUSTMENT_REQUEST)));
    actions.putAll(directions.actions(ids(rows, RowKind.DIRECTION)));
    return actions;
  }

  private static List<UUID> ids(List<WorkRow> rows, RowKind kind) {
    return rows.stream().filter(row -> row.kind() == kind).map(WorkRow::id).toList();
  }

  private WorkRowDto dto(
      WorkRow row, LocalDate today, LocalDate soon, Map<UUID, List<String>> actions) {
    TimeState timeState = row.situation() == null ? null : row.situation().timeState(today, soon);
    return new WorkRowDto(
        row.kind(),
        row.id(),
        title(row),
        row.task(),
        row.period(),
        unit(row.unitId()),
        row.dueOn(),
        row.state(),
        timeState,
        overdueDays(row, today),
        holder(row),
        row.note(),
        allowed(row, actions),
        row.kind().href(row.id()));
  }

  private String title(WorkRow row) {
    return row.kind() == RowKind.PROGRAMME
        ? messages.say(caller.language(), "mywork.programme", row.title())
        : row.title();
  }

  private static Integer overdueDays(WorkRow row, LocalDate today) {
    int days = 0;
    if (row.situation() != null) {
      days = row.situation().overdueDays(today);
    } else if (row.dueOn() != null && row.kind() != RowKind.ADJUSTMENT_REQUEST) {
      days = (int) ChronoUnit.DAYS.between(row.dueOn(), today);
    }
    return days > 0 ? days : null;
  }

  /**
   * The head for whom a task waits to be given gives it; the leader who misses figures directs on
   * the indicator.
   */
  private static List<String> allowed(WorkRow row, Map<UUID, List<String>> actions) {
    return switch (row.kind()) {
      case ASSIGNMENT ->
          List.of(row.state().equals("UNASSIGNED") ? "createAssignment" : "createAssignmentStep");
      case INDICATOR -> List.of("createDirection");
      default -> actions.getOrDefault(row.id(), List.of());
    };
  }

  private Holder holder(WorkRow row) {
    WorkRow.Held held = row.held();
    return held == null
        ? null
        : new Holder(
            Holder.Role.valueOf(held.role()),
            unit(held.unitId()),
            people.ref(held.accountId()),
            held.since());
  }

  private UnitRef unit(UUID id) {
    return id == null ? null : units.ref(id);
  }
}
