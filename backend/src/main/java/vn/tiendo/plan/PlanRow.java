package vn.tiendo.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/**
 * A plan as one row of columns, today's or a term's.
 *
 * @param state of the row; {@code currentState} is today's
 * @param reached the caller's unit takes part in a task of the plan
 * @param sortText the sort key, for the cursor
 */
record PlanRow(
    UUID id,
    long version,
    UUID ownerId,
    UUID ownerUnitId,
    String code,
    PlanKind kind,
    String title,
    String description,
    PlanState state,
    PlanState currentState,
    UUID documentId,
    LocalDate startsOn,
    LocalDate endsOn,
    UUID trackingUnitId,
    UUID consolidatingUnitId,
    UUID reportsToUnitId,
    LocalDate issuedOn,
    LocalDate closedOn,
    Instant createdAt,
    Instant updatedAt,
    boolean reached,
    boolean hasTasks,
    boolean hasIndicators,
    String sortText) {

  PlanStanding standing() {
    return new PlanStanding(kind, currentState, hasTasks, hasIndicators);
  }

  static PlanRow of(ResultSet row) throws SQLException {
    return new PlanRow(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.id(row, "owner_id"),
        Sql.id(row, "owner_unit_id"),
        row.getString("code"),
        PlanKind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("description"),
        PlanState.valueOf(row.getString("state")),
        PlanState.valueOf(row.getString("current_state")),
        Sql.id(row, "document_id"),
        Sql.date(row, "starts_on"),
        Sql.date(row, "ends_on"),
        Sql.id(row, "tracking_unit_id"),
        Sql.id(row, "consolidating_unit_id"),
        Sql.id(row, "reports_to_unit_id"),
        Sql.date(row, "issued_on"),
        Sql.date(row, "closed_on"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"),
        row.getBoolean("reached"),
        row.getBoolean("has_tasks"),
        row.getBoolean("has_indicators"),
        row.getString("sort_text"));
  }
}
