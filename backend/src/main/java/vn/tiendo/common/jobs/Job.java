package vn.tiendo.common.jobs;

import java.time.Duration;

/**
 * Done by one instance at a time. When the one that is at it dies, another begins again, so a run
 * must bear being done twice in part.
 */
public interface Job {
  /** Package and class: the name under which it is remembered. */
  default String name() {
    return nameOf(getClass());
  }

  static String nameOf(Class<?> type) {
    return type.getName()
        .replaceFirst("^vn\\.tiendo\\.", "")
        .replaceFirst("_(Subclass|ClientProxy)$", "");
  }

  /** From the end of one run to the begin of the next. */
  Duration every();

  void run();
}
