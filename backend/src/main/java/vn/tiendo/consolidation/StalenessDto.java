package vn.tiendo.consolidation;

import java.util.List;
import vn.tiendo.compilation.Staleness;

/** What bringing the report up to date would change. */
record StalenessDto(boolean stale, List<Change> changes) {

  record Change(String at, Object before, Object after, List<Staleness.Cause> causes) {}

  static StalenessDto of(List<Staleness.Change> changes) {
    return new StalenessDto(
        !changes.isEmpty(),
        changes.stream()
            .map(c -> new Change(c.address(), c.before(), c.after(), c.causes()))
            .toList());
  }
}
