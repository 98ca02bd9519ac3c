package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * What takes a good part of the memory is done by one at a time in an instance; the others wait.
 */
@ApplicationScoped
public class LargeWork {
  /** So many are read within a second. */
  public static final int AT_ONCE = 100;

  private final Semaphore one = new Semaphore(1, true);

  /** What this many reports are made into. */
  <T> T of(int reports, Supplier<T> work) {
    return reports > AT_ONCE ? alone(work) : work.get();
  }

  public <T> T alone(Supplier<T> work) {
    one.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      one.release();
    }
  }
}
