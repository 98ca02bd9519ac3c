package vn.tiendo.assembly;

import java.util.List;
import vn.tiendo.compilation.Staleness;

/** What bringing the report up to date would change. */
public record StalenessDto(boolean stale, List<Change> changes) {

  public record Change(String at, Object before, Object after, List<Staleness.Cause> causes) {}

  /** What an issued report is for good. */
  public static StalenessDto none() {
    return new StalenessDto(false, List.of());
  }

  static StalenessDto of(List<Staleness.Change> changes) {
    return new StalenessDto(
        !changes.isEmpty(),
        changes.stream()
            .map(c -> new Change(c.address(), c.before(), c.after(), c.causes()))
            .toList());
  }
}
