package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Who owns a database folder, by its {@code postmaster.pid} (pid, folder, start, port, …: one a
 * line).
 *
 * <p>A process number alone proves nothing: after a crash the number may belong to another program,
 * or to a dead process that nobody has buried. On Linux the owner is known by its working folder,
 * which a server keeps to its end; elsewhere by its program's name.
 */
final class Postmaster {
  private static final Path PROC = Path.of("/proc/self");
  private static final long BACKENDS_END_WITHIN_MS = 10_000;

  private final Path data;

  Postmaster(Path data) {
    this.data = data;
  }

  boolean isRunning() throws IOException {
    return owner().filter(this::isServer).isPresent();
  }

  int port() throws IOException {
    return Integer.parseInt(lines().get(3));
  }

  /**
   * After a kill -9 the file may name a number that some other process has now, and the server
   * would refuse to start for it. The file goes only when no process of the dead server is left;
   * where the number is free, the server sorts it out itself.
   *
   * @throws Refusal when processes of the dead server don't end
   */
  void forgetDeadOwner() throws IOException {
    if (owner().isEmpty() || isRunning()) {
      return;
    }
    long until = System.currentTimeMillis() + BACKENDS_END_WITHIN_MS;
    while (ProcessHandle.allProcesses().anyMatch(this::worksHere)) {
      if (System.currentTimeMillis() > until) {
        throw new Refusal(
            "Còn tiến trình PostgreSQL cũ đang dùng "
                + data
                + "; hãy kết thúc chúng rồi chạy lại.");
      }
      Processes.pause();
    }
    Files.deleteIfExists(data.resolve("postmaster.pid"));
  }

  private Optional<ProcessHandle> owner() throws IOException {
    List<String> lines = lines();
    return lines.isEmpty()
        ? Optional.empty()
        : ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(ProcessHandle::isAlive);
  }

  private List<String> lines() throws IOException {
    Path file = data.resolve("postmaster.pid");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private boolean isServer(ProcessHandle process) {
    if (Files.exists(PROC)) {
      return worksHere(process);
    }
    return process.info().command().filter(name -> name.contains("postgres")).isPresent();
  }

  private boolean worksHere(ProcessHandle process) {
    try {
      return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data)
          && process.info().command().filter(name -> name.contains("postgres")).isPresent();
    } catch (IOException goneOrForeign) {
      return false;
    }
  }
}
