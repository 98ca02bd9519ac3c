package vn.tiendo.itemlist;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;
import vn.tiendo.daily.Paging;

/** An occurrence can bring its work items along. */
@Singleton
class WorkItemInclusion implements Inclusion.Provider {
  private final WorkItemRows items;

  WorkItemInclusion(WorkItemRows items) {
    this.items = items;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getOccurrence",
            "workItems",
            asked ->
                items.list(
                    WorkItemFilter.ofOccurrence(asked.id()),
                    "dueDate",
                    new Paging(null, Inclusion.LIMIT, false),
                    asked.asOf())));
  }
}
