package vn.tiendo.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The command after {@code --}: run beside the product with the product's addresses in its
 * environment.
 */
final class Errand {
  private static final long GRACE_SECONDS = 5;

  private final List<String> words;
  private Process process;

  Errand(List<String> words) {
    this.words = words;
  }

  void start(Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
    builder.environment().putAll(environment);
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new Refusal("Không chạy được lệnh " + words.getFirst() + ": " + e.getMessage(), e);
    }
  }

  int waitFor() {
    return Processes.wait(process);
  }

  /** Ends the command and whatever it has started. */
  void stop() {
    if (process == null || !process.isAlive()) {
      return;
    }
    List<ProcessHandle> started = process.descendants().toList();
    Processes.end(process.toHandle(), GRACE_SECONDS);
    started.forEach(child -> Processes.end(child, GRACE_SECONDS));
  }
}
