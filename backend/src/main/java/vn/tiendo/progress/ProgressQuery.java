package vn.tiendo.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import vn.tiendo.daily.ListWords;

/** The filter parameters of the list as they arrive. */
class ProgressQuery {
  @RestQuery String plan;
  @RestQuery UUID task;
  @RestQuery UUID occurrence;
  @RestQuery UUID workItem;
  @RestQuery String unit;
  @RestQuery UUID author;
  @RestQuery String period;
  @RestQuery LocalDate reportedFrom;
  @RestQuery LocalDate reportedTo;
  @RestQuery boolean latest;
  @RestQuery boolean includeWithdrawn;
  @RestQuery String q;

  ProgressFilter filter(ListWords words) {
    return new ProgressFilter(
        ListWords.ids(plan),
        task,
        occurrence,
        workItem,
        words.units(unit, "unit"),
        author,
        period,
        reportedFrom,
        reportedTo,
        latest,
        includeWithdrawn,
        q);
  }
}
