package vn.tiendo.adjustment;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;
import vn.tiendo.daily.Paging;

/** A task can bring the requests about it along. */
@Singleton
class AdjustmentInclusion implements Inclusion.Provider {
  private final AdjustmentService requests;

  AdjustmentInclusion(AdjustmentService requests) {
    this.requests = requests;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getTask",
            "adjustmentRequests",
            asked ->
                requests.list(
                    AdjustmentFilter.ofTask(asked.id()),
                    "-requestedOn",
                    new Paging(null, Inclusion.LIMIT, false))));
  }
}
