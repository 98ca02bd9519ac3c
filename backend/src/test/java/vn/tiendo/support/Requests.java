package vn.tiendo.support;

import io.quarkus.arc.Arc;
import java.util.function.Supplier;

/** Runs what the application would do within a request, where a test has none around it. */
public final class Requests {
  private Requests() {}

  public static void inRequest(Runnable work) {
    inRequest(
        () -> {
          work.run();
          return null;
        });
  }

  public static <T> T inRequest(Supplier<T> work) {
    var context = Arc.container().requestContext();
    context.activate();
    try {
      return work.get();
    } finally {
      context.terminate();
    }
  }
}
