package vn.tiendo.progress;

import jakarta.inject.Singleton;
import java.util.List;
import vn.tiendo.common.web.Inclusion;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;

/** A task and an occurrence can bring their updates along. */
@Singleton
class ProgressInclusions implements Inclusion.Provider {
  private final ProgressService updates;

  ProgressInclusions(ProgressService updates) {
    this.updates = updates;
  }

  @Override
  public List<Inclusion> inclusions() {
    return List.of(
        new Inclusion(
            "getTask", "progressUpdates", asked -> list(ProgressFilter.of(asked.id(), null))),
        new Inclusion(
            "getOccurrence",
            "progressUpdates",
            asked -> list(ProgressFilter.of(null, asked.id()))));
  }

  private Page<ProgressUpdateDto> list(ProgressFilter filter) {
    return updates.list(filter, "-reportedOn", new Paging(null, Inclusion.LIMIT, false));
  }
}
