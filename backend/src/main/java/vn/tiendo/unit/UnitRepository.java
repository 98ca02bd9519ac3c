package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/** Reads of units beyond what the directory holds. */
@ApplicationScoped
class UnitRepository {
  /** A row of the list: the id, and the keys it sorts by. */
  record Row(UUID id, long version, String sortKey) {}

  /** A filter with its day, and its units looked up. */
  record Question(UnitFilter filter, LocalDate asOf, UUID unit, UUID parent) {}

  private final Sql sql;

  UnitRepository(Sql sql) {
    this.sql = sql;
  }

  /** By sort key, then id; one row more than the limit tells that there is a next page. */
  List<Row> page(Question question, List<String> after, int limit) {
    Where where = where(question);
    if (after != null) {
      where.and("(u.sort_key, u.id) > (?, ?::uuid)", after.get(0), after.get(1));
    }
    return sql.list(
        "SELECT u.id, u.version, u.sort_key FROM unit u"
            + where.sql()
            + " ORDER BY u.sort_key, u.id LIMIT ?",
        row -> new Row(Sql.id(row, "id"), row.getLong("version"), row.getString("sort_key")),
        where.paramsAnd(limit + 1));
  }

  long count(Question question) {
    Where where = where(question);
    return sql.count("SELECT count(*) FROM unit u" + where.sql(), where.params());
  }

  List<Row> byId(UUID id) {
    return sql.list(
        "SELECT id, version, sort_key FROM unit WHERE id = ?",
        row -> new Row(Sql.id(row, "id"), row.getLong("version"), row.getString("sort_key")),
        id);
  }

  private static Where where(Question question) {
    LocalDate asOf = question.asOf();
    UnitFilter filter = question.filter();
    Where where = new Where().and("u.valid_from <= ? AND u.valid_to > ?", asOf, asOf);
    where.andIf(question.unit(), "u.id = ?");
    where.andIf(filter.internal(), "u.internal = ?");
    where.andIf(filter.kind(), "u.kind = ?");
    if (question.parent() != null) {
      where.and(
          "EXISTS (SELECT 1 FROM unit_parent p WHERE p.unit_id = u.id AND p.parent_id = ? AND p.valid_from <= ? AND p.valid_to > ?)",
          question.parent(),
          asOf,
          asOf);
    }
    // Every word in one of its names: of two names that each hold one, neither is meant.
    Where name = new Where().and("n.unit_id = u.id").search(filter.q(), "n.search_text");
    if (filter.q() != null) {
      where.and("EXISTS (SELECT 1 FROM unit_name n" + name.sql() + ")", name.params());
    }
    return where;
  }
}
