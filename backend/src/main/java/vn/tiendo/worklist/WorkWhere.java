package vn.tiendo.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.LabelSql;
import vn.tiendo.unit.Units;

/**
 * Conditions of the lists. Every text is constant, so that each combination of filters is one
 * prepared statement.
 */
final class WorkWhere {
  private static final String INSIDE =
      "o.section_id IN (WITH RECURSIVE inside AS (SELECT id FROM section WHERE id = ANY (?)"
          + " UNION SELECT s.id FROM section s JOIN inside i ON s.parent_id = i.id) SELECT id FROM inside)";

  private final Where where = new Where();
  private final WorkSelect select;

  WorkWhere(WorkSelect select) {
    this.select = select;
  }

  Where where() {
    return where;
  }

  /**
   * Issued work is readable in its owner's organisation and where a unit of the caller's takes
   * part; drafts by the director and the offices that keep the plan. {@link
   * vn.tiendo.occurrence.OccurrenceRights#relations} says the same of one row.
   */
  WorkWhere visibleTo(Caller caller) {
    if (caller.rights().isSystem()) {
      return this;
    }
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    UUID[] offices =
        held(caller, PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER);
    UUID[] directed = held(caller, PositionKind.DIRECTOR);
    where.and(
        "(CASE WHEN o.state <> 'DRAFT' THEN o.owner_id = ANY (?) OR EXISTS (SELECT 1 FROM unit u"
            + " WHERE (u.id = o.lead_unit_id OR u.num = ANY (t.coordinator_nums || t.watcher_nums))"
            + " AND u.owner_id = ANY (?))"
            + " ELSE p.tracking_unit_id = ANY (?) OR p.consolidating_unit_id = ANY (?) OR p.owner_unit_id = ANY (?) END)",
        owners,
        owners,
        offices,
        offices,
        directed);
    return this;
  }

  /**
   * The occurrence a task shows: the one of the period if one is asked for, else the current one;
   * those before it where they are asked for.
   */
  WorkWhere oneOfEachTask(WorkFilter filter, LocalDate today) {
    if (filter.ofEarlierPeriods()) {
      return this;
    }
    if (filter.period() == null && select.asOf().equals(today)) {
      // Today stands in the text, which so changes once a day: with parameters PostgreSQL would
      // guess that a ninth of the
      // rows are current, take a plan made for any value to be dear, and plan every page anew,
      // which costs more than
      // reading it.
      where.and(
          "o.current_from <= DATE '@' AND o.current_to > DATE '@'".replace("@", today.toString()));
    } else if (filter.period() == null) {
      where.and("o.current_from <= ? AND o.current_to > ?", select.asOf(), select.asOf());
    }
    return this;
  }

  WorkWhere narrowedBy(WorkFilter filter, Units units, LocalDate soonUntil) {
    place(filter);
    units(filter, units);
    life(filter, soonUntil);
    leaders(filter);
    where.andIf(filter.starred(), "t.starred = ?");
    where.search(filter.q(), "t.search_text");
    return this;
  }

  private void place(WorkFilter filter) {
    where.andIf(filter.taskId(), "o.task_id = ?");
    any("o.plan_id", filter.plans());
    sections(filter);
    where.andIf(filter.period(), "o.period_key = ?");
    if (filter.documentId() != null) {
      where.and(
          "(p.document_id = ? OR ? = ANY (t.document_ids))",
          filter.documentId(),
          filter.documentId());
    }
    if (filter.begun() != null) {
      where.and(filter.begun() ? "o.starts_on <= ?" : "o.starts_on > ?", select.asOf());
    }
    if (filter.earlier() != null) {
      where.and(filter.earlier() ? "o.current_to <= ?" : "o.current_to > ?", select.asOf());
    }
  }

  private void leaders(WorkFilter filter) {
    if (filter.leaders() != null && filter.leaders().contains(WorkFilter.NONE)) {
      UUID[] ids = filter.leaders().toArray(UUID[]::new);
      where.and("(t.leader_id IS NULL OR t.leader_id = ANY (?))", (Object) ids);
    } else {
      any("t.leader_id", filter.leaders());
    }
  }

  private void sections(WorkFilter filter) {
    if (filter.sections() == null) {
      return;
    }
    UUID[] ids = filter.sections().toArray(UUID[]::new);
    String named = filter.nested() ? INSIDE : "o.section_id = ANY (?)";
    boolean none = filter.sections().contains(WorkFilter.NONE);
    where.and(none ? "(o.section_id IS NULL OR " + named + ")" : named, (Object) ids);
  }

  private void units(WorkFilter filter, Units units) {
    String lead = (select.past() ? "g" : "o") + ".lead_unit_id";
    any(lead, filter.leadUnits());
    if (filter.units() != null) {
      Integer[] nums = filter.units().stream().map(units::num).toArray(Integer[]::new);
      where.and(
          "("
              + lead
              + " = ANY (?) OR "
              + select.governed()
              + ".coordinator_nums && ? OR t.watcher_nums && ?)",
          filter.units().toArray(UUID[]::new),
          nums,
          nums);
    }
  }

  private void life(WorkFilter filter, LocalDate soonUntil) {
    String row = select.life();
    String due = filter.basis() == DeadlineBasis.ORIGINAL ? "o.original_due_on" : row + ".due_on";
    if (filter.states() != null) {
      where.and(row + ".state = ANY (?)", (Object) names(filter.states()));
    }
    if (filter.archived() != null || filter.states() == null) {
      boolean archived = Boolean.TRUE.equals(filter.archived());
      where.and(row + ".state " + (archived ? "" : "NOT ") + "IN ('WITHDRAWN', 'SUPERSEDED')");
    }
    where.andIf(filter.dueFrom(), due + " >= ?");
    where.andIf(filter.dueTo(), due + " <= ?");
    if (filter.dueFrom() != null && filter.dueTo() == null) {
      where.and(due + " < 'infinity'");
    }
    if (filter.timeStates() != null) {
      where.and(
          LabelSql.timeState(row, due) + " = ANY (?)",
          select.asOf(),
          soonUntil,
          names(filter.timeStates()));
    }
    if (filter.labels() != null) {
      where.and(
          LabelSql.label(row, due, "o") + " = ANY (?)",
          select.asOf(),
          select.asOf(),
          names(filter.labels()));
    }
  }

  /** One value is compared as such: only then does an index give the rows in their order. */
  private void any(String column, List<UUID> ids) {
    if (ids == null) {
      return;
    }
    if (ids.size() == 1) {
      where.and(column + " = ?", ids.getFirst());
    } else {
      where.and(column + " = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }
  }

  private static String[] names(List<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).toArray(String[]::new);
  }

  private static UUID[] held(Caller caller, PositionKind... kinds) {
    return caller.rights().unitsHeld(kinds).toArray(UUID[]::new);
  }
}
