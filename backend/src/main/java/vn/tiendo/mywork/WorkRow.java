package vn.tiendo.mywork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.Days;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.WorkState;

/**
 * A row of a box as the statement gives it.
 *
 * @param situation null for what is no work by itself (an ask, a direction …)
 */
record WorkRow(
    RowKind kind,
    UUID id,
    String title,
    TaskLink task,
    String period,
    UUID unitId,
    LocalDate dueOn,
    String state,
    String note,
    Situation situation,
    Held held) {

  record Held(String role, UUID unitId, UUID accountId, LocalDate since) {}

  static WorkRow of(ResultSet row) throws SQLException {
    RowKind kind = RowKind.valueOf(row.getString("kind"));
    boolean work = kind == RowKind.OCCURRENCE || kind == RowKind.WORK_ITEM;
    return new WorkRow(
        kind,
        Sql.id(row, "id"),
        row.getString("title"),
        TaskLink.of(row),
        row.getString("period_key"),
        Sql.id(row, "unit_id"),
        Days.ended(Sql.date(row, "due_on")),
        row.getString("state"),
        row.getString("note"),
        work ? situation(row) : null,
        held(row));
  }

  private static Situation situation(ResultSet row) throws SQLException {
    return new Situation(
        WorkState.valueOf(row.getString("state")),
        Sql.date(row, "starts_on"),
        Sql.date(row, "due_on"),
        false,
        Sql.date(row, "submitted_on"),
        Days.suspensions(row));
  }

  private static Held held(ResultSet row) throws SQLException {
    String role = row.getString("holder_role");
    return role == null
        ? null
        : new Held(
            role,
            Sql.id(row, "holder_unit_id"),
            Sql.id(row, "holder_account_id"),
            Sql.date(row, "holder_since"));
  }
}
