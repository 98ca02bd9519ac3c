package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;

/** Indicators as columns. */
@ApplicationScoped
class ScoreRepository {
  private static final String FROM = " FROM indicator i JOIN plan p ON p.id = i.plan_id";

  private static final String PHASES_OPEN =
      """
      , EXISTS (SELECT FROM phase_set s WHERE s.indicator_id = i.id AND s.state <> 'APPROVED') AS phases_open, """;

  /** The plan was there on the day, and no longer a draft unless it still is one. */
  private static final String THERE =
      """
      EXISTS (SELECT FROM plan_term t WHERE t.plan_id = p.id AND t.valid_from <= ? AND t.valid_to > ?
              AND (t.state <> 'DRAFT' OR p.state = 'DRAFT'))""";

  private final Sql sql;
  private final Indicators indicators;

  ScoreRepository(Sql sql, Indicators indicators) {
    this.sql = sql;
    this.indicators = indicators;
  }

  /** Regardless of status. */
  List<ScoreRow> page(ScoreFilter filter, ScoreSort sort, List<String> after, int limit) {
    Where where = where(filter);
    if (after != null) {
      where.and(sort.after(), after.get(0), after.get(1));
    }
    return sql.list(
        "SELECT "
            + IndicatorView.COLUMNS
            + PHASES_OPEN
            + sort.key()
            + " AS sort_text"
            + FROM
            + where.sql()
            + sort.order()
            + " LIMIT ?",
        ScoreRow::of,
        where.paramsAnd(limit));
  }

  long count(ScoreFilter filter) {
    Where where = where(filter);
    return sql.count("SELECT count(*)" + FROM + where.sql(), where.params());
  }

  /** These, whoever may see them, in no order. */
  List<ScoreRow> some(Collection<UUID> ids) {
    return sql.list(
        "SELECT "
            + IndicatorView.COLUMNS
            + PHASES_OPEN
            + "NULL AS sort_text"
            + FROM
            + " WHERE i.id = ANY (?)",
        ScoreRow::of,
        (Object) ids.toArray(UUID[]::new));
  }

  /** The indicator itself, whoever may see it. */
  ScoreRow one(UUID id) {
    return sql.one(
            "SELECT "
                + IndicatorView.COLUMNS
                + PHASES_OPEN
                + "NULL AS sort_text"
                + FROM
                + " WHERE i.id = ?",
            ScoreRow::of,
            id)
        .orElseThrow();
  }

  private Where where(ScoreFilter filter) {
    Where where = indicators.visible().and(THERE, filter.asOf(), filter.asOf());
    where.andIf(filter.planId(), "i.plan_id = ?");
    among(where, "i.owner_unit_id", filter.units());
    among(where, "i.owner_unit_id", filter.ownerUnits());
    among(where, "i.section_id", filter.sections());
    if (filter.begun() != null) {
      where.and("(p.starts_on <= ?) = ?", filter.period().last(), filter.begun());
    }
    if (filter.planStates() != null) {
      List<String> states = new ArrayList<>();
      filter.planStates().forEach(s -> states.add(s.name()));
      where.and("p.state = ANY (?)", (Object) states.toArray(String[]::new));
    }
    where.search(filter.q(), "i.search_text");
    return where;
  }

  private static void among(Where where, String column, List<UUID> ids) {
    if (ids != null) {
      where.and(column + " = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }
  }
}
