package vn.tiendo.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** The occurrence something belongs to. */
public record OccurrenceLink(UUID id, TaskLink task, UUID planId, String period) {
  /** From columns occurrence_id, plan_id, period_key and those of {@link TaskLink}. */
  public static OccurrenceLink of(ResultSet row) throws SQLException {
    return new OccurrenceLink(
        Sql.id(row, "occurrence_id"),
        TaskLink.of(row),
        Sql.id(row, "plan_id"),
        row.getString("period_key"));
  }
}
