package vn.tiendo.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.LabelSql;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.TallyGroup;
import vn.tiendo.unit.Units;

/**
 * The door to counting tasks: the same conditions as the list of tasks, so that a number and its
 * list cannot differ.
 */
@ApplicationScoped
public class WorkTally {
  private final Sql sql;
  private final Units units;
  private final WorkRows rows;
  private final Caller caller;

  WorkTally(Sql sql, Units units, WorkRows rows, Caller caller) {
    this.sql = sql;
    this.units = units;
    this.rows = rows;
    this.caller = caller;
  }

  /** One statement whatever the data; withdrawn and superseded work is in it, under its state. */
  public List<TallyBucket> tasks(WorkFilter filter, TallyGroup group, LocalDate asOf) {
    WorkSelect select = rows.select(asOf);
    String life = select.life();
    String due = filter.basis() == DeadlineBasis.ORIGINAL ? "o.original_due_on" : life + ".due_on";
    Where where =
        new WorkWhere(select)
            .narrowedBy(filter, units, rows.soonUntil(asOf))
            .oneOfEachTask(filter, caller.today())
            .visibleTo(caller)
            .where();
    List<Object> parameters =
        new ArrayList<>(List.of(asOf, asOf, asOf, rows.soonUntil(asOf), asOf));
    parameters.addAll(List.of(select.parameters(where.params())));
    String text =
        "SELECT "
            + column(group, select)
            + ", "
            + life
            + ".state, "
            + LabelSql.label(life, due, "o")
            + ", coalesce("
            + LabelSql.timeState(life, due)
            + " = 'DUE_SOON', false), o.starts_on <= ?, count(*)"
            + select.from()
            + where.sql()
            + " GROUP BY 1, 2, 3, 4, 5";
    return sql.list(text, TallyBucket::of, parameters.toArray());
  }

  /**
   * Periods that a later one has followed and that are not completed, by group; they are in no box,
   * which counts the present period of each task.
   */
  public Map<UUID, Long> earlier(WorkFilter filter, TallyGroup group, LocalDate asOf) {
    WorkSelect select = rows.select(asOf);
    Where where =
        new WorkWhere(select)
            .narrowedBy(filter.unfinishedEarlier(), units, rows.soonUntil(asOf))
            .visibleTo(caller)
            .where();
    Map<UUID, Long> counts = new HashMap<>();
    sql.list(
            "SELECT "
                + column(group, select)
                + ", count(*)"
                + select.from()
                + where.sql()
                + " GROUP BY 1",
            row -> Map.entry(Optional.ofNullable(row.getObject(1, UUID.class)), row.getLong(2)),
            select.parameters(where.params()))
        .forEach(counted -> counts.put(counted.getKey().orElse(null), counted.getValue()));
    return counts;
  }

  private static String column(TallyGroup group, WorkSelect select) {
    return switch (group) {
      case NONE -> "NULL::uuid";
      case UNIT -> (select.past() ? "g" : "o") + ".lead_unit_id";
      case SECTION -> "o.section_id";
      case LEADER -> "t.leader_id";
      case PLAN -> "o.plan_id";
    };
  }
}
