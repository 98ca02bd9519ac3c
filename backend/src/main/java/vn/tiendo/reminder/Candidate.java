package vn.tiendo.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.Days;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.WorkState;

/**
 * Something somebody could be chased about, as the statement gives it.
 *
 * @param rowId differs for each recipient of one direction
 * @param overdueDays null when it is not overdue
 */
record Candidate(
    ChaseKind kind,
    UUID id,
    UUID rowId,
    String title,
    TaskLink task,
    String period,
    UUID unitId,
    UUID personId,
    LocalDate dueOn,
    String state,
    ChaseReason reason,
    Integer overdueDays,
    int reminders,
    LocalDate lastRemindedOn) {

  static Candidate of(ResultSet row, LocalDate today) throws SQLException {
    ChaseKind kind = ChaseKind.valueOf(row.getString("kind"));
    LocalDate dueOn = Days.ended(Sql.date(row, "due_on"));
    return new Candidate(
        kind,
        Sql.id(row, "id"),
        Sql.id(row, "row_id"),
        row.getString("title"),
        TaskLink.of(row),
        row.getString("period_key"),
        Sql.id(row, "unit_id"),
        Sql.id(row, "person_id"),
        dueOn,
        row.getString("state"),
        ChaseReason.valueOf(row.getString("reason")),
        overdueDays(kind, row, dueOn, today),
        row.getInt("reminders"),
        Sql.date(row, "last_reminded_on"));
  }

  private static Integer overdueDays(
      ChaseKind kind, ResultSet row, LocalDate dueOn, LocalDate today) throws SQLException {
    int days = 0;
    if (kind == ChaseKind.OCCURRENCE || kind == ChaseKind.WORK_ITEM) {
      WorkState state = WorkState.valueOf(row.getString("state"));
      LocalDate begun = Sql.date(row, "starts_on");
      LocalDate submitted = Sql.date(row, "submitted_on");
      Situation life = new Situation(state, begun, dueOn, false, submitted, Days.suspensions(row));
      days = life.overdueDays(today);
    } else if (dueOn != null) {
      days = (int) ChronoUnit.DAYS.between(dueOn, today);
    }
    return days > 0 ? days : null;
  }
}
