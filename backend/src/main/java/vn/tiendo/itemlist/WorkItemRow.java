package vn.tiendo.itemlist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.Days;
import vn.tiendo.daily.OccurrenceLink;
import vn.tiendo.daily.Product;
import vn.tiendo.lifecycle.Situation;
import vn.tiendo.lifecycle.WorkState;

/**
 * One item as a list or a single reading has it. Columns that begin with x_ are those of the day
 * that is asked about.
 */
final class WorkItemRow {
  final UUID id;
  final long version;
  final UUID ownerId;
  final int number;
  final String title;
  final String description;
  final String product;
  final UUID unitId;
  final UUID personId;
  final List<UUID> helperIds;
  final int year;
  final UUID programmeId;
  final OccurrenceLink occurrence;
  final boolean unplanned;
  final LocalDate originalDueOn;
  final LocalDate stateSince;
  final LocalDate startedOn;
  final LocalDate completedOn;
  final Integer percent;
  final Product delivered;
  final String reviewNote;
  final String programmeNote;
  final Instant createdAt;
  final Instant updatedAt;
  final Situation situation;
  final WorkItemRights.Standing standing;
  final UUID leaderId;
  final LastMove last;

  /** The last event; its move is null for a draft. */
  record LastMove(WorkItemMove move, UUID by, Instant at) {}

  WorkItemRow(ResultSet row) throws SQLException {
    id = Sql.id(row, "id");
    version = row.getLong("version");
    ownerId = Sql.id(row, "owner_id");
    number = row.getInt("number");
    title = row.getString("title");
    description = row.getString("description");
    product = row.getString("product");
    unitId = Sql.id(row, "unit_id");
    personId = Sql.id(row, "x_person_id");
    helperIds = List.of((UUID[]) row.getArray("x_helper_ids").getArray());
    year = row.getInt("year");
    programmeId = Sql.id(row, "programme_id");
    occurrence = OccurrenceLink.of(row);
    unplanned = row.getBoolean("unplanned");
    originalDueOn = Sql.date(row, "original_due_on");
    stateSince = Sql.date(row, "state_since");
    startedOn = Sql.date(row, "started_on");
    completedOn = Sql.date(row, "completed_on");
    percent = row.getObject("x_percent", Integer.class);
    delivered = Product.of(row);
    reviewNote = row.getString("review_note");
    programmeNote = row.getString("programme_note");
    createdAt = Sql.instant(row, "created_at");
    updatedAt = Sql.instant(row, "updated_at");
    situation = situation(row);
    standing = standing(row);
    leaderId = Sql.id(row, "leader_id");
    last = last(row);
  }

  private static Situation situation(ResultSet row) throws SQLException {
    return new Situation(
        WorkState.valueOf(row.getString("x_state")),
        Sql.date(row, "starts_on"),
        Sql.date(row, "x_due_on"),
        false,
        Sql.date(row, "x_submitted_on"),
        Days.suspensions(row));
  }

  private static WorkItemRights.Standing standing(ResultSet row) throws SQLException {
    String programme = row.getString("programme_state");
    return new WorkItemRights.Standing(
        WorkState.valueOf(row.getString("state")),
        programme.equals("DRAFT") || programme.equals("RETURNED"),
        row.getBoolean("plan_issued"));
  }

  private static LastMove last(ResultSet row) throws SQLException {
    String move = row.getString("last_move");
    return new LastMove(
        move == null ? null : WorkItemMove.valueOf(move),
        Sql.id(row, "last_by"),
        Sql.instant(row, "last_at"));
  }
}
