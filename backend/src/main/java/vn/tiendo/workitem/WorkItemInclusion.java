package vn.tiendo.workitem;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;
import vn.tiendo.daily.Paging;

/** An occurrence can bring its work items along. */
@Singleton
class WorkItemInclusion implements Inclusion.Provider {
  private final WorkItemService items;

  WorkItemInclusion(WorkItemService items) {
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
                    false,
                    "dueDate",
                    new Paging(null, Inclusion.LIMIT, false),
                    asked.asOf())));
  }
}
