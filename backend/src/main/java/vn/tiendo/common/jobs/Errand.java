package vn.tiendo.common.jobs;

import java.util.UUID;

/**
 * Something that is done behind a request, soon and by one instance. When the one that is at it
 * dies another begins again, so nothing may be half done before the end; when it throws it is tried
 * again later.
 */
public interface Errand {
  /** Package and class: the name under which it is remembered while it waits. */
  default String name() {
    return Job.nameOf(getClass());
  }

  /**
   * @param subject what it is about
   */
  void run(UUID subject);
}
