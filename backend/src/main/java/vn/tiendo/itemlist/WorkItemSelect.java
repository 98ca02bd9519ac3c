package vn.tiendo.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Order;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.LabelSql;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.TallyGroup;

/**
 * Lists, single readings and counts as one SQL projection, of today or of an earlier day's term.
 */
@ApplicationScoped
class WorkItemSelect {
  private static final String COLUMNS =
      """
      SELECT w.*, x.state AS x_state, x.due_on AS x_due_on, x.submitted_on AS x_submitted_on, x.percent AS x_percent,
             x.person_id AS x_person_id, x.helper_ids AS x_helper_ids, o.period_key, t.code AS task_code,
             t.title AS task_title, t.leader_id, p.state = 'ISSUED' AS plan_issued, pr.state AS programme_state,
             e.move AS last_move, e.changed_by AS last_by, e.created_at AS last_at""";
  private static final String JOINS =
      """
       JOIN occurrence o ON o.id = w.occurrence_id JOIN task t ON t.id = w.task_id JOIN plan p ON p.id = w.plan_id
      JOIN programme pr ON pr.id = w.programme_id
      LEFT JOIN LATERAL (SELECT move, changed_by, created_at FROM work_item_event
        WHERE work_item_id = w.id ORDER BY seq DESC LIMIT 1) e ON true""";
  private static final String TODAY = " FROM work_item w" + JOINS;
  private static final String HISTORY =
      " FROM work_item w JOIN work_item_term x ON x.work_item_id = w.id" + JOINS;

  private static final String INSIDE =
      """
      o.section_id IN (WITH RECURSIVE inside AS (SELECT id FROM section WHERE id = ANY (?)
        UNION ALL SELECT s.id FROM section s JOIN inside ON s.parent_id = inside.id) SELECT id FROM inside)""";

  private final Sql sql;
  private final Listing listing;
  private final Pending pending;

  WorkItemSelect(Sql sql, Listing listing, Pending pending) {
    this.sql = sql;
    this.listing = listing;
    this.pending = pending;
  }

  /**
   * The day that is asked about.
   *
   * @param soonUntil the last due date that counts as due soon on it
   * @param past before today: read from the terms
   */
  record Day(LocalDate asOf, LocalDate soonUntil, boolean past) {
    /** Alias of the row that holds state and dates of the day. */
    String row() {
      return past ? "x" : "w";
    }
  }

  Optional<WorkItemRow> row(UUID id, Day day) {
    pending.write();
    Where where = new Where().and("w.id = ?", id);
    onDay(where, day);
    return sql.one(columns(day) + tables(day) + where.sql(), WorkItemRow::new, where.params());
  }

  /** Several, in no order. */
  List<WorkItemRow> rows(Collection<UUID> ids, Day day) {
    return sql.list(
        columns(day) + tables(day) + " WHERE w.id = ANY (?)",
        WorkItemRow::new,
        (Object) ids.toArray(UUID[]::new));
  }

  Listing.Rows<WorkItemRow> list(
      WorkItemFilter filter, String sort, Paging paging, Day day, WorkItemRights rights) {
    Order order = Order.of(sort, orders(day));
    Where where = new Where();
    rights.visible(where);
    onDay(where, day);
    narrow(where, filter, day);
    narrowByTime(where, filter, day);
    return listing.read(
        new Listing.Query(
            columns(day), new Object[0], tables(day), where, order, pin(filter, sort)),
        paging,
        day.asOf(),
        WorkItemRow::new);
  }

  /** What a cursor of the list is pinned to. */
  static String pin(WorkItemFilter filter, String sort) {
    return filter.pin() + sort;
  }

  /** Counts with the list's own conditions, in one statement. */
  List<TallyBucket> tally(WorkItemFilter filter, TallyGroup group, Day day, WorkItemRights rights) {
    Where where = new Where();
    rights.visible(where);
    onDay(where, day);
    narrow(where, filter, day);
    narrowByTime(where, filter, day);
    String due =
        filter.basis() == DeadlineBasis.ORIGINAL ? "w.original_due_on" : day.row() + ".due_on";
    List<Object> parameters =
        new ArrayList<>(List.of(day.asOf(), day.asOf(), day.asOf(), day.soonUntil(), day.asOf()));
    parameters.addAll(List.of(where.params()));
    return sql.list(
        "SELECT %s, %s.state, %s, coalesce(%s = 'DUE_SOON', false), w.starts_on <= ?, count(*)"
                .formatted(
                    column(group),
                    day.row(),
                    LabelSql.label(day.row(), due, "w"),
                    LabelSql.timeState(day.row(), due))
            + tables(day)
            + where.sql()
            + " GROUP BY 1, 2, 3, 4, 5",
        TallyBucket::of,
        parameters.toArray());
  }

  private static String column(TallyGroup group) {
    return switch (group) {
      case NONE -> "NULL::uuid";
      case UNIT -> "w.unit_id";
      case SECTION -> "o.section_id";
      case LEADER -> "t.leader_id";
      case PLAN -> "w.plan_id";
    };
  }

  private static List<Order> orders(Day day) {
    List<Order> orders = new ArrayList<>();
    for (String way : List.of("", "-")) {
      orders.add(new Order(way + "dueDate", day.row() + ".due_on", "date", "w.id"));
      orders.add(new Order(way + "number", "w.number", "int", "w.id"));
      orders.add(new Order(way + "updatedAt", "w.updated_at", "timestamptz", "w.id"));
    }
    return orders;
  }

  private static void onDay(Where where, Day day) {
    if (day.past()) {
      where.and("x.valid_from <= ? AND x.valid_to > ?", day.asOf(), day.asOf());
    }
  }

  private static String columns(Day day) {
    return day.past() ? COLUMNS : COLUMNS.replace("x.", "w.");
  }

  private static String tables(Day day) {
    return day.past() ? HISTORY : TODAY;
  }

  private static void narrow(Where where, WorkItemFilter filter, Day day) {
    String row = day.row();
    any(where, filter.plans(), "w.plan_id = ANY (?)");
    place(where, filter);
    any(where, filter.units(), "w.unit_id = ANY (?)");
    any(where, filter.states(), row + ".state = ANY (?)");
    where
        .andIf(filter.task(), "w.task_id = ?")
        .andIf(filter.occurrence(), "w.occurrence_id = ?")
        .andIf(filter.programme(), "w.programme_id = ?")
        .andIf(filter.year(), "w.year = ?")
        .andIf(filter.unplanned(), "w.unplanned = ?");
    doneBy(where, filter.person(), row);
    doneBy(where, filter.me(), row);
    if (Boolean.TRUE.equals(filter.archived())) {
      where.and(row + ".state IN ('WITHDRAWN', 'SUPERSEDED')");
    } else if (filter.states() == null) {
      where.and(row + ".state NOT IN ('WITHDRAWN', 'SUPERSEDED')");
    }
    where.search(filter.q(), "w.search_text");
  }

  private static void place(Where where, WorkItemFilter filter) {
    String section = filter.nested() ? INSIDE : "o.section_id = ANY (?)";
    any(
        where,
        filter.sections(),
        none(filter.sections()) ? "(o.section_id IS NULL OR " + section + ")" : section);
    any(
        where,
        filter.leaders(),
        none(filter.leaders())
            ? "(t.leader_id IS NULL OR t.leader_id = ANY (?))"
            : "t.leader_id = ANY (?)");
  }

  private static boolean none(UUID[] ids) {
    return ids != null && List.of(ids).contains(ListWords.NONE);
  }

  private static void doneBy(Where where, UUID person, String row) {
    if (person != null) {
      where.and(
          "(" + row + ".person_id = ? OR " + row + ".helper_ids @> ARRAY[?]::uuid[])",
          person,
          person);
    }
  }

  private static void narrowByTime(Where where, WorkItemFilter filter, Day day) {
    String due =
        filter.basis() == DeadlineBasis.ORIGINAL ? "w.original_due_on" : day.row() + ".due_on";
    if (filter.begun() != null) {
      where.and(filter.begun() ? "w.starts_on <= ?" : "w.starts_on > ?", day.asOf());
    }
    where.andIf(filter.dueFrom(), due + " >= ?").andIf(filter.dueTo(), due + " <= ?");
    if (filter.timeStates() != null) {
      where.and(
          LabelSql.timeState(day.row(), due) + " = ANY (?)",
          day.asOf(),
          day.soonUntil(),
          filter.timeStates());
    }
    if (filter.labels() != null) {
      where.and(
          LabelSql.label(day.row(), due, "w") + " = ANY (?)",
          day.asOf(),
          day.asOf(),
          filter.labels());
    }
  }

  private static void any(Where where, Object[] values, String condition) {
    if (values != null) {
      where.and(condition, (Object) values);
    }
  }
}
