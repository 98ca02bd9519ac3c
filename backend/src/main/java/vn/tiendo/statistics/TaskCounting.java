package vn.tiendo.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.itemlist.WorkItemTally;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.statistics.TaskStatisticsService.Question;
import vn.tiendo.worklist.WorkFilter;
import vn.tiendo.worklist.WorkQuery;
import vn.tiendo.worklist.WorkTally;

/** Counts tasks or work items with the conditions of their own lists. */
@ApplicationScoped
class TaskCounting {
  private final WorkTally tasks;
  private final WorkItemTally items;
  private final WorkQuery.Reader reader;
  private final TaskStatisticsService tables;
  private final Caller caller;

  TaskCounting(
      WorkTally tasks,
      WorkItemTally items,
      WorkQuery.Reader reader,
      TaskStatisticsService tables,
      Caller caller) {
    this.tasks = tasks;
    this.items = items;
    this.reader = reader;
    this.tables = tables;
    this.caller = caller;
  }

  /**
   * @param asked the caller's own filter parameters, which go on into the lists
   * @throws RuleBroken for a period with work items or a year with tasks
   */
  TaskStatisticsDto count(StatisticsQuery query, Map<String, String> asked) {
    boolean tasksWanted = query.level == Level.TASK;
    if (tasksWanted && query.year != null) {
      throw RuleBroken.ofParameter("year", "NOT_FOR_TASKS", "statistics.yearForWorkItems");
    }
    if (!tasksWanted && query.period != null) {
      throw RuleBroken.ofParameter("period", "NOT_FOR_WORK_ITEMS", "statistics.periodForTasks");
    }
    LocalDate asOf = query.asOf == null ? caller.today() : query.asOf;
    WorkFilter filter = everyState(reader.filter(query.narrowing(), null, null));
    List<TallyBucket> buckets =
        tasksWanted
            ? tasks.tasks(filter, query.groupBy, asOf)
            : items.items(asked(filter, query.year), query.groupBy, asOf);
    // Not Map.of(), which refuses to be asked about those that have no group.
    Map<UUID, Long> earlier =
        tasksWanted ? tasks.earlier(filter, query.groupBy, asOf) : Collections.emptyMap();
    return tables.table(
        new Question(query.level, query.groupBy, asOf, query.basis(), asked), buckets, earlier);
  }

  /**
   * Of work items the filter `leadUnit` means the unit that does them: the same in the address of
   * their list.
   */
  private static WorkItemTally.Asked asked(WorkFilter filter, Integer year) {
    return new WorkItemTally.Asked(
        filter.plans(),
        filter.sections(),
        filter.nested(),
        filter.leadUnits(),
        filter.leaders(),
        year,
        filter.basis());
  }

  /** The lists leave archived work out unless asked; a count must see it to tell it apart. */
  private static WorkFilter everyState(WorkFilter asked) {
    return new WorkFilter(
        asked.plans(),
        asked.sections(),
        asked.nested(),
        asked.leadUnits(),
        asked.units(),
        List.of(WorkState.values()),
        null,
        null,
        asked.leaders(),
        null,
        null,
        asked.period(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        asked.basis());
  }
}
