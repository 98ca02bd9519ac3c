package vn.tiendo.savedview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;

@ApplicationScoped
class ViewRepository implements PanacheRepositoryBase<SavedView, UUID> {
  private static final Order BY_NAME =
      new Order("name", "v.name COLLATE vietnamese", "text", "v.id");

  private final Listing listing;
  private final Sql sql;

  ViewRepository(Listing listing, Sql sql) {
    this.listing = listing;
    this.sql = sql;
  }

  /** A view as a list has it. */
  record Row(
      UUID id,
      long version,
      ViewList list,
      String name,
      String query,
      List<String> columns,
      boolean shared,
      UUID accountId,
      Instant createdAt,
      Instant updatedAt) {}

  Listing.Rows<Row> list(ViewList list, Paging paging, Caller caller) {
    Where where =
        new Where()
            .and(
                "(v.account_id = ? OR (v.shared AND v.owner_id = ANY (?)))",
                caller.actorId(),
                caller.owners().toArray(UUID[]::new))
            .andIf(list, "v.list = ?");
    return listing.read(
        new Listing.Query(
            "SELECT v.*", new Object[0], " FROM saved_view v", where, BY_NAME, "views " + list),
        paging,
        caller.today(),
        ViewRepository::row);
  }

  boolean named(UUID account, ViewList list, String name, UUID besides) {
    return sql.count(
            "SELECT count(*) FROM saved_view WHERE account_id = ? AND list = ? AND name = ? AND id <> ?",
            account,
            list,
            name.strip(),
            besides)
        > 0;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        ViewList.valueOf(row.getString("list")),
        row.getString("name"),
        row.getString("query"),
        List.of((String[]) row.getArray("columns").getArray()),
        row.getBoolean("shared"),
        Sql.id(row, "account_id"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"));
  }
}
