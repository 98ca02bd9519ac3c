package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.unit.Units;

/** Reads what the annexes tell, as the features that own it keep it. */
@ApplicationScoped
class AnnexRepository {
  private final Sql sql;
  private final Units units;

  AnnexRepository(Sql sql, Units units) {
    this.sql = sql;
    this.units = units;
  }

  AnnexFacts of(ReportPeriods.View period) {
    UUID plan = period.frozen().planId();
    return plan == null
        ? new AnnexFacts(period.key().year(), List.of(), List.of(), List.of())
        : new AnnexFacts(
            lastYear(plan, period.key()),
            indicators(plan, period.key()),
            tasks(plan, period),
            documents(plan, period));
  }

  private int lastYear(UUID plan, PeriodKey key) {
    return (int)
        sql.count(
            "SELECT coalesce(extract(year FROM nullif(ends_on, 'infinity')), ?)::int FROM plan WHERE id = ?",
            key.year(),
            plan);
  }

  private List<AnnexFacts.OfIndicator> indicators(UUID plan, PeriodKey key) {
    String phase =
        """
        (SELECT p.value FROM phase p JOIN phase_set s ON s.id = p.phase_set_id
         WHERE s.indicator_id = i.id AND s.state = 'APPROVED' AND p.period = ? ORDER BY s.num DESC LIMIT 1)""";
    return sql.list(
        """
        SELECT i.id, (SELECT r.value FROM indicator_value v
            JOIN LATERAL (SELECT y.value FROM indicator_value_revision y WHERE y.value_id = v.id
              AND y.state IN ('SUBMITTED', 'VERIFIED') ORDER BY y.num DESC LIMIT 1) r ON true
            WHERE v.indicator_id = i.id AND v.member_id IS NULL AND v.basis = i.basis AND v.period = ?
              AND v.nature IN ('ESTIMATE', 'OFFICIAL') ORDER BY v.nature DESC LIMIT 1) AS before, """
            + phase
            + " AS planned, "
            + phase
            + " AS next_year, "
            + """
            g.type, g.value AS least, g.upper, g.per, d.name AS member
            FROM indicator i LEFT JOIN disaggregation d ON d.id = i.disaggregation_id
            LEFT JOIN LATERAL (SELECT * FROM indicator_target t
              WHERE t.indicator_id = i.id AND t.valid_to = 'infinity'
              ORDER BY t.year DESC NULLS LAST, t.position LIMIT 1) g ON true
            WHERE i.plan_id = ? ORDER BY i.sort_key, i.id""",
        row ->
            new AnnexFacts.OfIndicator(
                Sql.id(row, "id"),
                row.getBigDecimal("before"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("next_year"),
                GoalWords.of(row)),
        shifted(key, -1),
        key.toString(),
        shifted(key, 1),
        plan);
  }

  /** The same period of another year; ad hoc periods have none. */
  private static String shifted(PeriodKey key, int years) {
    String year = String.valueOf(key.year());
    String text = key.toString();
    return text.startsWith(year) ? (key.year() + years) + text.substring(year.length()) : "-";
  }

  private List<AnnexFacts.OfTask> tasks(UUID plan, ReportPeriods.View period) {
    return sql.list(
        """
        SELECT id, lead_unit_id, coordinator_nums, coordinator_class_nums, deadline_text FROM task
        WHERE plan_id = ? ORDER BY sort_key, id""",
        row ->
            new AnnexFacts.OfTask(
                Sql.id(row, "id"),
                units.ref(Sql.id(row, "lead_unit_id"), period.windowTo()).name(),
                coordinators(row, period),
                row.getString("deadline_text")),
        plan);
  }

  private List<String> coordinators(ResultSet row, ReportPeriods.View period) throws SQLException {
    List<String> names = new ArrayList<>();
    for (Integer num : (Integer[]) row.getArray("coordinator_nums").getArray()) {
      names.add(units.byNum(num, period.windowTo()).name());
    }
    for (Integer num : (Integer[]) row.getArray("coordinator_class_nums").getArray()) {
      names.add(units.classByNum(num).name());
    }
    return names;
  }

  /**
   * A document whose name is hardly more than its kind, such as Kế hoạch, is told with its work.
   */
  private List<AnnexFacts.Prepared> documents(UUID plan, ReportPeriods.View period) {
    return sql.list(
        """
        SELECT product_number, product_symbol, product_issued_on, unit_id,
          CASE WHEN product_name IS NULL THEN title WHEN length(product_name) > 30 THEN product_name
            ELSE product_name || ': ' || title END AS name
        FROM (
          SELECT o.product_number, o.product_symbol, o.product_issued_on, o.product_name, t.title, t.lead_unit_id AS unit_id
          FROM occurrence o JOIN task t ON t.id = o.task_id WHERE t.plan_id = ?
          UNION
          SELECT w.product_number, w.product_symbol, w.product_issued_on, w.product_name, w.title, w.unit_id
          FROM work_item w WHERE w.plan_id = ?) d
        WHERE product_number IS NOT NULL AND product_issued_on BETWEEN ? AND ?
        ORDER BY product_issued_on, product_number, name""",
        row ->
            new AnnexFacts.Prepared(
                number(row.getString("product_number"), row.getString("product_symbol")),
                Sql.date(row, "product_issued_on"),
                row.getString("name"),
                units.ref(Sql.id(row, "unit_id"), period.windowTo()).name()),
        plan,
        plan,
        period.windowFrom(),
        period.windowTo());
  }

  private static String number(String number, String symbol) {
    return symbol == null ? number : number + "/" + symbol;
  }
}
