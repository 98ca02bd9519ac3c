package vn.tiendo.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** Indicators as entities for writing, with their plan as columns for deciding. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, UUID> {
  private static final String VIEW =
      "SELECT " + IndicatorView.COLUMNS + " FROM indicator i JOIN plan p ON p.id = i.plan_id";

  private final Sql sql;

  IndicatorRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<IndicatorView> view(UUID id) {
    return sql.one(VIEW + " WHERE i.id = ?", IndicatorView::of, id);
  }

  List<IndicatorView> views(Collection<UUID> ids) {
    return sql.list(
        VIEW + " WHERE i.id = ANY (?)", IndicatorView::of, (Object) ids.toArray(UUID[]::new));
  }

  List<Indicator> ofPlan(UUID planId) {
    return list("planId = ?1 ORDER BY sortKey, id", planId);
  }

  Optional<Indicator> byCode(UUID planId, String code) {
    return find("planId = ?1 AND code = ?2", planId, code).firstResultOptional();
  }

  boolean hasValues(UUID id) {
    return sql.count("SELECT count(*) FROM indicator_value WHERE indicator_id = ?", id) > 0;
  }

  boolean phasesOpen(UUID id) {
    return sql.count(
            "SELECT count(*) FROM phase_set WHERE indicator_id = ? AND state <> 'APPROVED'", id)
        > 0;
  }

  /** Tasks among the ids that stand in the plan. */
  List<UUID> tasksOf(UUID planId, Collection<UUID> ids) {
    return sql.list(
        "SELECT id FROM task WHERE plan_id = ? AND id = ANY (?)",
        row -> Sql.id(row, "id"),
        planId,
        ids.toArray(UUID[]::new));
  }
}
