package vn.tiendo.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** The task something belongs to. */
public record TaskLink(UUID id, String code, String title) {
  /** From columns task_id, task_code, task_title. */
  public static TaskLink of(ResultSet row) throws SQLException {
    UUID id = Sql.id(row, "task_id");
    return id == null
        ? null
        : new TaskLink(id, row.getString("task_code"), row.getString("task_title"));
  }
}
