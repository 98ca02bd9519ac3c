package vn.tiendo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Processor time used so far, in seconds: of the database's processes, of the application, of this
 * generator. On a machine that others use too it says more than the clock does: what a request
 * costs is what decides how many there can be. From Linux's /proc; all zero where there is none.
 */
record Cpu(double database, double application, double client) {
  private static final double TICKS = 100;

  static Cpu now(long postmaster, long application) throws IOException {
    if (!Files.exists(Path.of("/proc/self/stat"))) {
      return new Cpu(0, 0, 0);
    }
    double database = ticks(postmaster, true);
    try (Stream<Path> children = children(postmaster)) {
      for (Path child : children.toList()) {
        database += ticks(Long.parseLong(child.getFileName().toString()), false);
      }
    }
    var own =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return new Cpu(
        database / TICKS, ticks(application, false) / TICKS, own.getProcessCpuTime() / 1e9);
  }

  Cpu since(Cpu before) {
    return new Cpu(
        database - before.database, application - before.application, client - before.client);
  }

  Cpu plus(Cpu other) {
    return new Cpu(
        database + other.database, application + other.application, client + other.client);
  }

  double all() {
    return database + application + client;
  }

  private static Stream<Path> children(long parent) throws IOException {
    String wanted = String.valueOf(parent);
    return Files.list(Path.of("/proc"))
        .filter(p -> Character.isDigit(p.getFileName().toString().charAt(0)))
        .filter(p -> wanted.equals(parent(p)));
  }

  /** Null for a process that has ended meanwhile. */
  private static String parent(Path process) {
    String[] fields = fields(process);
    return fields.length > 1 ? fields[1] : null;
  }

  /** User and system time; with that of children that have ended. */
  private static double ticks(long process, boolean ended) {
    String[] fields = fields(Path.of("/proc", String.valueOf(process)));
    if (fields.length < 15) {
      return 0;
    }
    double own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    return ended ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
  }

  /** What follows the name, which is in brackets: state, parent … (proc_pid_stat(5)). */
  private static String[] fields(Path process) {
    try {
      String stat = Files.readString(process.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    } catch (IOException gone) {
      return new String[0];
    }
  }
}
