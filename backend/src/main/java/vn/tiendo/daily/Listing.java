package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/**
 * Reads a list page by page with a keyset: one statement a page, one more for the total when it is
 * wanted.
 */
@ApplicationScoped
public class Listing {
  private final Sql sql;

  Listing(Sql sql) {
    this.sql = sql;
  }

  /**
   * What is read.
   *
   * @param columns "SELECT …" without the sort key
   * @param tables " FROM … JOIN …"
   * @param tableParameters parameters in the tables; the columns have none
   * @param pin filter and sort as text; a cursor of another one is refused
   */
  public record Query(
      String columns,
      Object[] tableParameters,
      String tables,
      Where where,
      Order order,
      String pin) {}

  /** Rows of one page before they are put on the wire. */
  public record Rows<R>(List<R> rows, String nextCursor, Long total) {
    public <T> Page<T> map(Function<R, T> toItem) {
      return new Page<>(rows.stream().map(toItem).toList(), nextCursor, total);
    }
  }

  private record Keyed<R>(R row, String key, String id) {}

  /**
   * The day a list is read at: the cursor's when there is one, so that all pages are read at the
   * first one's.
   */
  public static LocalDate day(Paging paging, String pin, LocalDate wanted) {
    return paging.cursor() == null ? wanted : Cursor.read(paging.cursor(), pin).asOf();
  }

  public <R> Rows<R> read(Query query, Paging paging, LocalDate asOf, RowMapper<R> mapper) {
    Long total = paging.includeTotal() ? count(query) : null;
    Where where = query.where();
    if (paging.cursor() != null) {
      List<String> keys = Cursor.read(paging.cursor(), query.pin()).keys();
      where.and(query.order().after(), keys.get(0), keys.get(1));
    }
    Order order = query.order();
    String text =
        query.columns()
            + ", ("
            + order.column()
            + ")::text AS sort_text, "
            + order.id()
            + " AS sort_id"
            + query.tables()
            + where.sql()
            + order.by()
            // A number, not a parameter: a plan made for any limit would sort everything.
            + " LIMIT "
            + (paging.limit() + 1);
    List<Object> parameters = new ArrayList<>(Arrays.asList(query.tableParameters()));
    parameters.addAll(Arrays.asList(where.params()));
    List<Keyed<R>> rows =
        sql.list(
            text,
            row ->
                new Keyed<>(mapper.map(row), row.getString("sort_text"), row.getString("sort_id")),
            parameters.toArray());
    String next = null;
    if (rows.size() > paging.limit()) {
      Keyed<R> last = rows.get(paging.limit() - 1);
      next = Cursor.write(asOf, query.pin(), List.of(last.key(), last.id()));
      rows = rows.subList(0, paging.limit());
    }
    return new Rows<>(rows.stream().map(Keyed::row).toList(), next, total);
  }

  private long count(Query query) {
    List<Object> parameters = new ArrayList<>(Arrays.asList(query.tableParameters()));
    parameters.addAll(Arrays.asList(query.where().params()));
    return sql.count(
        "SELECT count(*)" + query.tables() + query.where().sql(), parameters.toArray());
  }
}
