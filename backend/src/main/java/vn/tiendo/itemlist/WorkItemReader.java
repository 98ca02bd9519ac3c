package vn.tiendo.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.DueSoon;
import vn.tiendo.daily.Holder;
import vn.tiendo.identity.People;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;

/** Puts rows on the wire: judged at a day, for the caller. */
@ApplicationScoped
class WorkItemReader {
  private final UndoWindow undoWindow;
  private final WorkItemRights rights;
  private final DueSoon dueSoon;
  private final Units units;
  private final People people;
  private final Caller caller;
  private final Sql sql;

  WorkItemReader(
      UndoWindow undoWindow,
      WorkItemRights rights,
      DueSoon dueSoon,
      Units units,
      People people,
      Caller caller,
      Sql sql) {
    this.undoWindow = undoWindow;
    this.rights = rights;
    this.dueSoon = dueSoon;
    this.units = units;
    this.people = people;
    this.caller = caller;
    this.sql = sql;
  }

  WorkItemSelect.Day day(LocalDate asOf) {
    return new WorkItemSelect.Day(asOf, dueSoon.until(asOf), asOf.isBefore(caller.today()));
  }

  WorkItemSelect.Day today() {
    return day(caller.today());
  }

  EnumSet<Relation> relations(WorkItemRow row) {
    boolean own = undoWindow.open(row.last.move(), row.last.by(), row.last.at());
    return rights.relations(row.ownerId, row.unitId, row.leaderId, own);
  }

  WorkItemDto dto(WorkItemRow row, WorkItemSelect.Day day, WorkItemDto.Detail detail) {
    Situation situation = row.situation;
    int overdue = situation.overdueDays(day.asOf());
    return new WorkItemDto(
        row.id,
        row.version,
        row.number,
        row.title,
        row.description,
        row.product,
        units.ref(row.unitId, day.asOf()),
        people.ref(row.personId),
        row.helperIds.stream().map(people::ref).toList(),
        row.year,
        row.programmeId,
        row.occurrence,
        row.unplanned,
        situation.dueOn(),
        row.originalDueOn,
        detail.extensions(),
        situation.state(),
        situation.timeState(day.asOf(), day.soonUntil()),
        situation.label(day.asOf()),
        situation.outcome(),
        overdue > 0 ? overdue : null,
        row.percent,
        holder(row, day),
        day.past() ? null : row.startedOn,
        situation.submittedOn(),
        day.past() ? null : row.completedOn,
        row.delivered,
        row.reviewNote,
        row.programmeNote,
        detail.latestUpdate(),
        day.asOf(),
        row.createdAt,
        row.updatedAt,
        WorkItemRights.allowedActions(relations(row), row.standing));
  }

  /** Of today only: who held it on an earlier day is a question for the history of its task. */
  private Holder holder(WorkItemRow row, WorkItemSelect.Day day) {
    WorkState state = row.situation.state();
    if (day.past() || !state.live()) {
      return null;
    }
    if (state == WorkState.AWAITING_CONFIRMATION) {
      return new Holder(Holder.Role.DECIDER, units.ref(row.unitId), null, row.stateSince);
    }
    boolean nobody = row.personId == null;
    return new Holder(
        Holder.Role.LEAD,
        nobody ? units.ref(row.unitId) : null,
        nobody ? null : people.ref(row.personId),
        row.stateSince);
  }

  WorkItemDto.Detail detail(UUID itemId, LocalDate asOf) {
    List<WorkItemDto.Extension> extensions =
        sql.list(
            """
            SELECT previous_due_on, due_on, effective_on, adjustment_request_id FROM work_item_event
            WHERE work_item_id = ? AND move = 'EXTEND' AND effective_on <= ? ORDER BY seq""",
            row ->
                new WorkItemDto.Extension(
                    Sql.date(row, "previous_due_on"),
                    Sql.date(row, "due_on"),
                    Sql.date(row, "effective_on"),
                    Sql.id(row, "adjustment_request_id")),
            itemId,
            asOf);
    List<WorkItemDto.Glance> latest =
        sql.list(
            """
            SELECT id, reported_on, result, percent FROM progress_update
            WHERE work_item_id = ? AND state = 'CURRENT' AND reported_on <= ?
            ORDER BY reported_on DESC, id DESC LIMIT 1""",
            row ->
                new WorkItemDto.Glance(
                    Sql.id(row, "id"),
                    Sql.date(row, "reported_on"),
                    row.getString("result"),
                    row.getObject("percent", Integer.class)),
            itemId,
            asOf);
    return new WorkItemDto.Detail(extensions, latest.isEmpty() ? null : latest.getFirst());
  }
}
