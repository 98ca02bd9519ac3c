package vn.tiendo.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** The work item something belongs to. */
public record WorkItemLink(UUID id, int number, String title) {
  /** From columns work_item_id, item_number, item_title; null without an item. */
  public static WorkItemLink of(ResultSet row) throws SQLException {
    UUID id = Sql.id(row, "work_item_id");
    return id == null
        ? null
        : new WorkItemLink(id, row.getInt("item_number"), row.getString("item_title"));
  }
}
