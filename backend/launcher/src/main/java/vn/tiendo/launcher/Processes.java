package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Waiting for and ending other processes. */
final class Processes {
  private static final long POLL_MS = 20;

  /** num_threads in /proc/pid/stat (proc(5): field 20), counted from the state (field 3). */
  private static final int THREADS = 17;

  private Processes() {}

  /** Waits to the end, also when interrupted; the exit code. */
  static int wait(Process process) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return process.waitFor();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Asks to end (SIGTERM), and after the grace ends it (SIGKILL). */
  static void end(ProcessHandle process, long graceSeconds) {
    process.destroy();
    if (!endsWithin(process, graceSeconds)) {
      process.destroyForcibly();
      endsWithin(process, graceSeconds);
    }
  }

  /**
   * Not by {@link ProcessHandle#onExit}: that waits until a dead process is buried, which the first
   * process of a container may never do.
   */
  static boolean endsWithin(ProcessHandle process, long seconds) {
    long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (isAlive(process)) {
      if (System.nanoTime() > until) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static boolean isAlive(ProcessHandle process) {
    return process.isAlive() && !isDeadUnburied(process.pid());
  }

  /**
   * Linux: {@code pid (name) Z …}, where the name may hold anything, so that the last bracket
   * counts. A process of many threads is shown dead as soon as its first thread is; only when it is
   * the only one left are files and ports given back.
   */
  private static boolean isDeadUnburied(long pid) {
    try {
      String stat =
          Files.readString(
              Path.of("/proc", String.valueOf(pid), "stat"), StandardCharsets.ISO_8859_1);
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return fields[0].equals("Z") && Integer.parseInt(fields[THREADS]) <= 1;
    } catch (IOException noProcOrGone) {
      return false;
    }
  }

  static void pause() {
    try {
      Thread.sleep(POLL_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
