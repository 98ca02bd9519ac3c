package vn.tiendo.itemlist;

import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.tiendo.daily.ListWords;
import vn.tiendo.lifecycle.DeadlineBasis;

/** The filter parameters of the list as they arrive. */
public class WorkItemQuery {
  @RestQuery String plan;
  @RestQuery String section;
  @RestQuery UUID task;
  @RestQuery UUID occurrence;
  @RestQuery UUID programme;
  @RestQuery String unit;
  @RestQuery String leader;
  @RestQuery UUID person;
  @RestQuery boolean mine;
  @RestQuery Integer year;
  @RestQuery String state;
  @RestQuery String timeState;
  @RestQuery String label;
  @RestQuery Boolean unplanned;
  @RestQuery Boolean archived;
  @RestQuery Boolean begun;

  @RestQuery
  @DefaultValue("true")
  boolean nested;

  @RestQuery LocalDate dueFrom;
  @RestQuery LocalDate dueTo;

  @RestQuery
  @DefaultValue("EXTENDED")
  DeadlineBasis deadlineBasis;

  @RestQuery String q;

  WorkItemFilter filter(ListWords words) {
    return new WorkItemFilter(
        ListWords.ids(plan),
        ListWords.idsOrNone(section),
        nested,
        task,
        occurrence,
        programme,
        words.units(unit, "unit", nested),
        ListWords.idsOrNone(leader),
        person,
        null,
        year,
        ListWords.words(state),
        ListWords.words(timeState),
        ListWords.words(label),
        unplanned,
        archived,
        begun,
        dueFrom,
        dueTo,
        deadlineBasis,
        q);
  }
}
