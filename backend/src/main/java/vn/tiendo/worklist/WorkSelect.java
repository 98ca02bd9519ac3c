package vn.tiendo.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.lifecycle.Suspensions;
import vn.tiendo.lifecycle.WorkState;

/**
 * The one projection behind every list and every right: columns, joins and their reading, in two
 * texts. Today is read from the rows themselves; a day in the past from the terms that held on it.
 * SQL and not entities: a page is the hottest read, and entity graphs cost several times the
 * columns.
 *
 * @param past whether the day is before today
 */
record WorkSelect(LocalDate asOf, boolean past) {
  /**
   * Alias of what history replaces in the occurrence: state, since, due, submitted, percent,
   * holder.
   */
  String life() {
    return past ? "r" : "o";
  }

  /** Alias of the governed fields. */
  String governed() {
    return past ? "g" : "t";
  }

  String sql() {
    return past ? PAST : TODAY;
  }

  /** With more columns, after the others. */
  String sql(String more) {
    return "SELECT " + (past ? PAST_COLUMNS : TODAY_COLUMNS) + ", " + more + from();
  }

  String from() {
    return past ? PAST_FROM : FROM;
  }

  /** Parameters of the joins, before those of the conditions. */
  List<Object> parameters() {
    return past ? List.of(asOf, asOf, asOf, asOf) : List.of();
  }

  Object[] parameters(Object[] more) {
    List<Object> all = new ArrayList<>(parameters());
    all.addAll(java.util.Arrays.asList(more));
    return all.toArray();
  }

  private static final String FROM =
      " FROM occurrence o JOIN task t ON t.id = o.task_id JOIN plan p ON p.id = o.plan_id";

  private static final String PAST_FROM =
      FROM
          + " JOIN occurrence_term r ON r.occurrence_id = o.id AND r.valid_from <= ? AND r.valid_to > ?"
          + " JOIN task_term g ON g.task_id = t.id AND g.valid_from <= ? AND g.valid_to > ?";

  private static final String TODAY_COLUMNS = columns("o", "t");
  private static final String PAST_COLUMNS = columns("r", "g");
  private static final String TODAY = "SELECT " + TODAY_COLUMNS + FROM;
  private static final String PAST = "SELECT " + PAST_COLUMNS + PAST_FROM;

  private static String columns(String r, String g) {
    String lead = g.equals("t") ? "o" : g;
    return """
        t.id, t.version, #.code, #.title, #.product, t.starred, t.advises_higher_body, #.deadline_type,
        #.deadline_text, #.extension_authority, @.lead_unit_id, #.coordinator_nums, #.coordinator_class_nums,
        t.watcher_nums, t.leader_id, #.section_id, t.created_at, t.updated_at,
        p.id, o.owner_id, p.code, p.state, p.owner_unit_id, p.tracking_unit_id, p.consolidating_unit_id,
        o.id, o.version, o.period_key, o.starts_on, o.continuous, o.stated_on, o.original_due_on, $.due_on, $.state,
        o.state, $.state_since, $.submitted_on, o.issued_on, o.completed_on, o.completed_at, o.received_at, $.percent,
        o.suspended_from, o.suspended_to, o.product_name, o.product_number, o.product_symbol, o.product_issued_on,
        o.product_link, $.holder_role, $.holder_unit_id, $.holder_account_id, $.holder_since, o.last_move_by,
        o.last_move_at, o.sort_key, t.code_key, o.created_at, o.updated_at"""
        .replace("#", g)
        .replace("@", lead)
        .replace("$", r);
  }

  WorkRow read(ResultSet row) throws SQLException {
    return read(new Columns(row));
  }

  WorkRow read(Columns c) throws SQLException {
    return new WorkRow(asOf, task(c), plan(c), life(c));
  }

  private static WorkRow.TaskPart task(Columns c) throws SQLException {
    return new WorkRow.TaskPart(
        c.id(),
        c.number(),
        c.text(),
        c.text(),
        c.text(),
        c.flag(),
        c.flag(),
        c.constant(DeadlineType.class),
        c.text(),
        c.constant(Authority.class),
        c.id(),
        c.numbers(),
        c.numbers(),
        c.numbers(),
        c.id(),
        c.id(),
        c.instant(),
        c.instant());
  }

  private static WorkRow.PlanPart plan(Columns c) throws SQLException {
    return new WorkRow.PlanPart(c.id(), c.id(), c.text(), c.text(), c.id(), c.id(), c.id());
  }

  private WorkRow.LifePart life(Columns c) throws SQLException {
    WorkRow.LifePart life =
        new WorkRow.LifePart(
            c.id(),
            c.number(),
            c.text(),
            c.date(),
            c.flag(),
            c.date(),
            c.date(),
            c.date(),
            c.constant(WorkState.class),
            c.constant(WorkState.class),
            c.date(),
            c.date(),
            c.date(),
            c.date(),
            c.instant(),
            c.instant(),
            c.integer(),
            Suspensions.of(c.dates(), c.dates()),
            product(c),
            c.constant(HolderRole.class),
            c.id(),
            c.id(),
            c.date(),
            c.id(),
            c.instant(),
            c.text(),
            c.text(),
            c.instant(),
            c.instant());
    return past ? Hindsight.asOf(life, asOf) : withRunningSuspension(life);
  }

  private static WorkProduct product(Columns c) throws SQLException {
    return WorkProduct.ofColumns(c.text(), c.text(), c.text(), c.date(), c.text());
  }

  private static WorkRow.LifePart withRunningSuspension(WorkRow.LifePart life) {
    return life.state() == WorkState.SUSPENDED
        ? Hindsight.with(life, life.suspensions().from(life.stateSince()))
        : life;
  }
}
