package vn.tiendo.assignment;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;
import vn.tiendo.daily.Paging;

/** A task can bring along what became of it inside the units. */
@Singleton
class AssignmentInclusion implements Inclusion.Provider {
  private final AssignmentService assignments;

  AssignmentInclusion(AssignmentService assignments) {
    this.assignments = assignments;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getTask",
            "assignments",
            asked ->
                assignments.list(
                    AssignmentFilter.ofTask(asked.id()),
                    false,
                    "code",
                    new Paging(null, Inclusion.LIMIT, false))));
  }
}
