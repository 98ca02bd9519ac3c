package vn.tiendo.mywork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.tiendo.mywork.Desk.Sitter;

/**
 * What lies in each box, as one statement. Every part has the same columns; rows of work carry what
 * is needed to judge them at the day.
 */
final class BoxSql {
  private static final String LATE =
      "%1$s.state IN ('NOT_STARTED', 'IN_PROGRESS', 'REDO', 'AWAITING_CONFIRMATION')"
          + " AND coalesce(%1$s.submitted_on, ?) > %1$s.due_on";

  /** The caller does an item: he or a helper of it, or the head of its unit. */
  private static final String ITEM_MINE =
      "(w.person_id = ANY (?) OR w.helper_ids && ? OR w.unit_id = ANY (?))";

  /** The task has been given to the caller, or his unit leads it and he is its head. */
  private static final String TASK_MINE =
      "(o.lead_unit_id = ANY (?) OR EXISTS (SELECT FROM assignment a WHERE a.task_id = o.task_id"
          + " AND a.unit_id = o.lead_unit_id AND (a.main_officer_id = ANY (?) OR a.holder_id = ANY (?)"
          + " OR a.helper_ids && ?)))";

  private final List<String> parts = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  static BoxSql of(WorkBox box, Sitter who, int days) {
    BoxSql sql = new BoxSql();
    switch (box) {
      case DUE -> sql.due(who, days);
      case RETURNED -> sql.returned(who);
      case WAITING ->
          sql.part(
              Parts.ASK,
              "k.state = 'WAITING' AND k.asked_by_unit_id = ANY (?)",
              (Object) who.offices());
      case SENT -> sql.sent(who);
      case TO_CONFIRM ->
          sql.part(
              Parts.ITEM,
              "w.state = 'AWAITING_CONFIRMATION' AND w.unit_id = ANY (?)",
              (Object) who.headed());
      case UNASSIGNED -> sql.part(Parts.ASSIGNMENT, "m.unit_id = ANY (?)", (Object) who.headed());
      case TO_DECIDE -> sql.toDecide(who);
      case LATE -> sql.late(who);
      case NO_FIGURES -> sql.noFigures(who);
    }
    return sql;
  }

  /** " FROM (… UNION ALL …) r". */
  String tables() {
    return " FROM (" + String.join(" UNION ALL ", parts) + ") r";
  }

  Object[] parameters() {
    return parameters.toArray();
  }

  private void part(String select, String condition, Object... values) {
    parts.add(select + " AND " + condition);
    parameters.addAll(Arrays.asList(values));
  }

  private void due(Sitter who, int days) {
    LocalDate until = who.today().plusDays(days);
    part(
        Parts.ITEM,
        "w.state IN ('NOT_STARTED', 'IN_PROGRESS') AND w.due_on <= ? AND " + ITEM_MINE,
        until,
        who.accounts(),
        who.accounts(),
        who.headed());
    part(
        Parts.OCCURRENCE,
        "o.state IN ('NOT_STARTED', 'IN_PROGRESS') AND o.starts_on <= ? AND o.due_on <= ? AND "
            + TASK_MINE,
        who.today(),
        until,
        who.headed(),
        who.accounts(),
        who.accounts(),
        who.accounts());
    part(
        Parts.ASK,
        "k.state = 'WAITING' AND k.due_on <= ? AND k.unit_id = ANY (?)",
        until,
        who.offices());
    part(
        Parts.DIRECTION,
        "d.state = 'OPEN' AND EXISTS (SELECT FROM direction_recipient c WHERE c.direction_id = d.id"
            + " AND c.answered_at IS NULL AND (c.person_id = ANY (?) OR c.unit_id = ANY (?)))",
        who.accounts(),
        who.offices());
  }

  private void returned(Sitter who) {
    part(
        Parts.ITEM,
        "w.state = 'REDO' AND " + ITEM_MINE,
        who.accounts(),
        who.accounts(),
        who.headed());
    part(
        Parts.OCCURRENCE,
        "o.state = 'REDO' AND " + TASK_MINE,
        who.headed(),
        who.accounts(),
        who.accounts(),
        who.accounts());
    part(Parts.PROGRAMME, "g.state = 'RETURNED' AND g.unit_id = ANY (?)", (Object) who.offices());
  }

  /**
   * What the caller or his unit has handed in; what waits for himself as head stands in another
   * box.
   */
  private void sent(Sitter who) {
    part(
        Parts.ITEM,
        "w.state = 'AWAITING_CONFIRMATION' AND (w.person_id = ANY (?) OR w.helper_ids && ?)"
            + " AND NOT w.unit_id = ANY (?)",
        who.accounts(),
        who.accounts(),
        who.headed());
    part(
        Parts.OCCURRENCE,
        "o.state = 'AWAITING_CONFIRMATION' AND o.lead_unit_id = ANY (?)",
        (Object) who.offices());
    part(
        Parts.REQUEST,
        "r.state IN ('SUBMITTED', 'REVIEWED') AND r.unit_id = ANY (?)",
        (Object) who.offices());
    part(Parts.PROGRAMME, "g.state = 'SUBMITTED' AND g.unit_id = ANY (?)", (Object) who.offices());
  }

  /** A task without a leader in charge is the director's. */
  private void toDecide(Sitter who) {
    part(
        Parts.OCCURRENCE,
        "o.state = 'AWAITING_CONFIRMATION' AND (t.leader_id = ANY (?) OR (t.leader_id IS NULL AND o.owner_id = ANY (?)))",
        who.accounts(),
        who.directed());
    part(
        Parts.REQUEST,
        """
        r.state IN ('SUBMITTED', 'REVIEWED') AND (
          (r.authority = 'DIRECTOR' AND r.owner_id = ANY (?))
          OR (r.authority = 'DEPUTY_IN_CHARGE' AND (t.leader_id = ANY (?) OR (t.leader_id IS NULL AND r.owner_id = ANY (?))))
          OR (p.tracking_unit_id = ANY (?) AND (r.state = 'SUBMITTED' OR r.authority = 'HIGHER_BODY')))""",
        who.directed(),
        who.accounts(),
        who.directed(),
        who.offices());
    part(
        Parts.PROGRAMME,
        "g.state = 'SUBMITTED' AND g.leader_id = ANY (?)",
        (Object) who.accounts());
  }

  /** The director and the chief of office see all, a deputy what he is in charge of. */
  private void late(Sitter who) {
    String seen = " AND (t.leader_id = ANY (?) OR %1$s.owner_id = ANY (?))";
    Object[] all =
        Arrays.stream(who.overseen()).filter(owner -> !deputyOnly(who, owner)).toArray(UUID[]::new);
    part(Parts.ITEM, (LATE + seen).formatted("w"), who.today(), who.accounts(), all);
    part(
        Parts.OCCURRENCE,
        (LATE + seen + " AND o.starts_on <= ?").formatted("o"),
        who.today(),
        who.accounts(),
        all,
        who.today());
  }

  private static boolean deputyOnly(Sitter who, UUID owner) {
    boolean director = Arrays.asList(who.directed()).contains(owner);
    return !director && Arrays.asList(who.led()).contains(owner);
  }

  /**
   * The reporting window of a year closes on 14/12 (Decree 09/2019/NĐ-CP, article 12): before that
   * a year's figures are not yet due, and what is not due is not missing.
   */
  private void noFigures(Sitter who) {
    LocalDate closed = LocalDate.of(who.today().getYear(), 12, 15);
    int year = who.today().isBefore(closed) ? who.today().getYear() - 1 : who.today().getYear();
    part(
        Parts.INDICATOR,
        """
        i.owner_id = ANY (?) AND p.starts_on <= ? AND p.ends_on >= ? AND NOT EXISTS (SELECT FROM indicator_value v
          WHERE v.indicator_id = i.id AND v.period = ? AND (v.verified_revision IS NOT NULL OR v.state = 'SUBMITTED'))""",
        who.led(),
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 1, 1),
        String.valueOf(year));
  }
}
