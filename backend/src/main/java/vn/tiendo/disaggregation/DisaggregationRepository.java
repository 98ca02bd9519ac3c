package vn.tiendo.disaggregation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/** Disaggregations by code. */
@ApplicationScoped
class DisaggregationRepository implements PanacheRepositoryBase<Disaggregation, UUID> {
  private final Sql sql;

  DisaggregationRepository(Sql sql) {
    this.sql = sql;
  }

  /** By code, then nothing: codes are unique. One row more tells that there is a next page. */
  List<DisaggregationDto> page(String q, String after, int limit, List<String> actions) {
    Where where = where(q).andIf(after, "code > ?");
    return sql.list(
        "SELECT * FROM disaggregation" + where.sql() + " ORDER BY code LIMIT ?",
        row ->
            new DisaggregationDto(
                Sql.id(row, "id"),
                row.getLong("version"),
                row.getString("code"),
                row.getString("name"),
                row.getString("note"),
                Sql.instant(row, "updated_at"),
                actions),
        where.paramsAnd(limit + 1));
  }

  long count(String q) {
    Where where = where(q);
    return sql.count("SELECT count(*) FROM disaggregation" + where.sql(), where.params());
  }

  private static Where where(String q) {
    return new Where().search(q, "search_text");
  }
}
