package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/** Reads of what happened to units. */
@ApplicationScoped
class UnitEventRepository {
  /** One event as stored. */
  record Row(
      UUID id,
      long version,
      UnitEventKind kind,
      LocalDate happenedOn,
      String legalBasis,
      String note,
      List<UUID> fromUnits,
      List<UUID> toUnits) {}

  private static final String COLUMNS =
      "SELECT id, version, kind, happened_on, legal_basis, note, from_units, to_units FROM unit_event";

  private final Sql sql;

  UnitEventRepository(Sql sql) {
    this.sql = sql;
  }

  /** Youngest first; one row more than the limit tells that there is a next page. */
  List<Row> page(UUID unit, List<String> after, int limit) {
    Where where = where(unit);
    if (after != null) {
      where.and("(happened_on, id) < (?::date, ?::uuid)", after.get(0), after.get(1));
    }
    return sql.list(
        COLUMNS + where.sql() + " ORDER BY happened_on DESC, id DESC LIMIT ?",
        UnitEventRepository::row,
        where.paramsAnd(limit + 1));
  }

  long count(UUID unit) {
    Where where = where(unit);
    return sql.count("SELECT count(*) FROM unit_event" + where.sql(), where.params());
  }

  Optional<Row> byId(UUID id) {
    return sql.one(COLUMNS + " WHERE id = ?", UnitEventRepository::row, id);
  }

  private static Where where(UUID unit) {
    Where where = new Where();
    if (unit != null) {
      where.and("? = ANY (from_units || to_units)", unit);
    }
    return where;
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        Sql.id(row, "id"),
        row.getLong("version"),
        UnitEventKind.valueOf(row.getString("kind")),
        Sql.date(row, "happened_on"),
        row.getString("legal_basis"),
        row.getString("note"),
        List.of((UUID[]) row.getArray("from_units").getArray()),
        List.of((UUID[]) row.getArray("to_units").getArray()));
  }
}
