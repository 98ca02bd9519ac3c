package vn.tiendo.mywork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.mywork.Desk.Sitter;

/** Counts a box and reads its rows by the same statement. */
@ApplicationScoped
class MyWorkRepository {
  private static final Order NEAREST = new Order("dueDate", "r.due_on", "date", "r.id");

  private final Sql sql;
  private final Listing listing;

  MyWorkRepository(Sql sql, Listing listing) {
    this.sql = sql;
    this.listing = listing;
  }

  int count(WorkBox box, Sitter who, int days, UUID leader) {
    BoxSql statement = BoxSql.of(box, who, days);
    Where where = inCharge(leader);
    return (int)
        sql.count(
            "SELECT count(*)" + statement.tables() + where.sql(),
            Stream.concat(Arrays.stream(statement.parameters()), Arrays.stream(where.params()))
                .toArray());
  }

  /** An indicator is in nobody's charge: it stays whoever is chosen. */
  private static Where inCharge(UUID leader) {
    return new Where().andIf(leader, "(r.leader_id = ? OR r.kind = 'INDICATOR')");
  }

  Listing.Rows<WorkRow> rows(WorkBox box, Sitter who, int days, UUID leader, Paging paging) {
    if (!who.boxes().contains(box)) {
      return new Listing.Rows<>(List.of(), null, paging.includeTotal() ? 0L : null);
    }
    BoxSql statement = BoxSql.of(box, who, days);
    return listing.read(
        new Listing.Query(
            "SELECT r.*",
            statement.parameters(),
            statement.tables(),
            inCharge(leader),
            NEAREST,
            box + "/" + days + "/" + leader),
        paging,
        who.today(),
        WorkRow::of);
  }
}
