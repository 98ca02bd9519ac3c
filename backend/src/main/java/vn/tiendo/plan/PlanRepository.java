package vn.tiendo.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;

/**
 * Plans as entities for rules and writes, as columns for reading; their terms as SQL beside the row
 * they repeat.
 */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {
  private static final String FIXED =
      "p.id, p.version, p.owner_id, p.owner_unit_id, p.kind, p.state AS current_state, p.issued_on, p.closed_on,"
          + " p.created_at, p.updated_at, EXISTS (SELECT FROM task k WHERE k.plan_id = p.id) AS has_tasks,"
          + " EXISTS (SELECT FROM indicator k WHERE k.plan_id = p.id) AS has_indicators, ";
  private static final String TODAY =
      "p.code, p.title, p.description, p.state, p.document_id, p.starts_on, p.ends_on, p.tracking_unit_id,"
          + " p.consolidating_unit_id, p.reports_to_unit_id, ";

  /** A unit of the caller takes part in an issued task of the plan. */
  private static final String REACHED =
      """
      EXISTS (SELECT FROM task_unit tu JOIN task t ON t.id = tu.task_id
              WHERE tu.unit_id = ANY (?) AND tu.valid_to = 'infinity' AND t.plan_id = p.id)""";

  private static final String VISIBLE =
      """
      (p.state <> 'DRAFT' AND p.owner_id = ANY (?) OR p.owner_id = ANY (?)
       OR p.tracking_unit_id = ANY (?) OR p.consolidating_unit_id = ANY (?) OR p.state <> 'DRAFT' AND """
          + " "
          + REACHED
          + ")";

  private final Sql sql;

  PlanRepository(Sql sql) {
    this.sql = sql;
  }

  Optional<PlanRow> row(UUID id, PlanRights rights) {
    return sql.one(
        "SELECT "
            + FIXED
            + TODAY
            + REACHED
            + " AS reached, NULL AS sort_text FROM plan p WHERE p.id = ?",
        PlanRow::of,
        rights.units(),
        id);
  }

  /** The plan as it was on the day; empty before it existed. */
  Optional<PlanRow> row(UUID id, LocalDate asOf, PlanRights rights) {
    return sql.one(
        "SELECT "
            + FIXED
            + TODAY.replace("p.", "t.")
            + REACHED
            + " AS reached, NULL AS sort_text FROM plan p JOIN plan_term t ON t.plan_id = p.id"
            + " WHERE p.id = ? AND t.valid_from <= ? AND t.valid_to > ?",
        PlanRow::of,
        rights.units(),
        id,
        asOf,
        asOf);
  }

  List<PlanRow> page(
      PlanFilter filter, PlanSort sort, List<String> after, int limit, PlanRights rights) {
    Where where = where(filter, rights);
    if (after != null) {
      where.and(sort.after(), after.get(0), after.get(1));
    }
    List<Object> parameters = new ArrayList<>();
    parameters.add(rights.units());
    parameters.addAll(List.of(where.params()));
    parameters.add(limit);
    return sql.list(
        "SELECT "
            + FIXED
            + (filter.asOf() == null ? TODAY : TODAY.replace("p.", "t."))
            + REACHED
            + " AS reached, "
            + sort.column
            + "::text AS sort_text"
            + from(filter)
            + where.sql()
            + sort.order()
            + " LIMIT ?",
        PlanRow::of,
        parameters.toArray());
  }

  long count(PlanFilter filter, PlanRights rights) {
    Where where = where(filter, rights);
    return sql.count("SELECT count(*)" + from(filter) + where.sql(), where.params());
  }

  private static String from(PlanFilter filter) {
    String today = " FROM plan p";
    return filter.asOf() == null ? today : today + " JOIN plan_term t ON t.plan_id = p.id";
  }

  private static Where where(PlanFilter filter, PlanRights rights) {
    UUID[] offices = rights.offices();
    Where where =
        new Where()
            .and(VISIBLE, rights.owners(), rights.directed(), offices, offices, rights.units());
    where.search(filter.q(), "p.search_text");
    if (filter.asOf() != null) {
      where
          .and("t.valid_from <= ? AND t.valid_to > ?", filter.asOf(), filter.asOf())
          .and("(t.state <> 'DRAFT' OR p.state = 'DRAFT')");
    }
    if (filter.states() != null) {
      String state = filter.asOf() == null ? "p.state" : "t.state";
      where.and(state + " = ANY (?)", (Object) filter.states().toArray(String[]::new));
    }
    return where
        .andIf(filter.kind(), "p.kind = ?")
        .andIf(filter.ownerUnitId(), "p.owner_unit_id = ?");
  }

  /** What the plan's row says holds from the day on; what was planned to hold later is replaced. */
  void recordTerm(Plan plan, LocalDate from) {
    flush();
    sql.update("DELETE FROM plan_term WHERE plan_id = ? AND valid_from >= ?", plan.id(), from);
    sql.update(
        "UPDATE plan_term SET valid_to = ? WHERE plan_id = ? AND valid_to > ?",
        from,
        plan.id(),
        from);
    sql.update(
        """
        INSERT INTO plan_term (plan_id, valid_from, code, title, description, state, document_id, starts_on, ends_on,
                               tracking_unit_id, consolidating_unit_id, reports_to_unit_id)
        SELECT id, ?, code, title, description, state, document_id, starts_on, ends_on, tracking_unit_id,
               consolidating_unit_id, reports_to_unit_id
        FROM plan WHERE id = ?""",
        from,
        plan.id());
  }

  void forgetTerms(UUID planId) {
    sql.update("DELETE FROM plan_term WHERE plan_id = ?", planId);
  }

  PlanStanding standing(Plan plan) {
    long indicators = sql.count("SELECT count(*) FROM indicator WHERE plan_id = ?", plan.id());
    return new PlanStanding(plan.kind, plan.state, tasks(plan.id()) > 0, indicators > 0);
  }

  long tasks(UUID planId) {
    return sql.count("SELECT count(*) FROM task WHERE plan_id = ?", planId);
  }

  Optional<Plan> byCode(UUID ownerId, String code) {
    return find("ownerId = ?1 AND code = ?2", ownerId, code).firstResultOptional();
  }
}
