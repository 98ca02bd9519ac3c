package vn.tiendo.statistics;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.lifecycle.TallyGroup;
import vn.tiendo.worklist.WorkQuery;

/** The parameters of the statistics as they arrive: what shapes the table, and what narrows it. */
public class StatisticsQuery {
  @RestQuery
  @DefaultValue("TASK")
  Level level;

  @RestQuery
  @DefaultValue("UNIT")
  TallyGroup groupBy;

  @RestQuery String plan;
  @RestQuery String section;
  @RestQuery String leadUnit;
  @RestQuery String leader;
  @RestQuery String period;
  @RestQuery Integer year;
  @RestQuery Boolean nested;
  @RestQuery DeadlineBasis deadlineBasis;
  @RestQuery LocalDate asOf;

  DeadlineBasis basis() {
    return deadlineBasis == null ? DeadlineBasis.EXTENDED : deadlineBasis;
  }

  /** What narrows, in the words of the lists. */
  WorkQuery narrowing() {
    WorkQuery query = new WorkQuery();
    query.plan = plan;
    query.section = section;
    query.leadUnit = leadUnit;
    query.leader = leader;
    query.period = period;
    query.nested = nested;
    query.deadlineBasis = deadlineBasis;
    return query;
  }
}
