package vn.tiendo.workitem;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.daily.Product;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.lifecycle.WorkState;

record WorkItemEventDto(
    UUID id,
    WorkItemMove move,
    WorkState fromState,
    WorkState toState,
    Instant at,
    LocalDate effectiveOn,
    PersonRef actor,
    String note,
    Product product,
    boolean undone) {

  static WorkItemEventDto of(ResultSet row, People people) throws SQLException {
    String from = row.getString("from_state");
    return new WorkItemEventDto(
        Sql.id(row, "id"),
        WorkItemMove.valueOf(row.getString("move")),
        from == null ? null : WorkState.valueOf(from),
        WorkState.valueOf(row.getString("to_state")),
        Sql.instant(row, "created_at"),
        Sql.date(row, "effective_on"),
        people.ref(Sql.id(row, "changed_by")),
        row.getString("note"),
        Product.of(row),
        row.getBoolean("undone"));
  }
}
