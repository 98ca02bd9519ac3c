package vn.tiendo.yearly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.Days;

/**
 * One line of the programme.
 *
 * @param dueOn the last day, null for what goes on all the time
 * @param unplanned added after approval
 */
record YearlyItem(
    UUID programmeId,
    String title,
    String product,
    LocalDate dueOn,
    UUID personId,
    List<UUID> helperIds,
    boolean unplanned) {
  static YearlyItem of(ResultSet row) throws SQLException {
    return new YearlyItem(
        Sql.id(row, "programme_id"),
        row.getString("title"),
        row.getString("product"),
        Days.ended(Sql.date(row, "due_on")),
        Sql.id(row, "person_id"),
        List.of((UUID[]) row.getArray("helper_ids").getArray()),
        row.getBoolean("unplanned"));
  }
}
