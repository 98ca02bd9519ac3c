package vn.tiendo.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * A consistent copy of a data folder in one file of mode 0600, made while people work, then opened
 * and read to the last row before it counts as a backup.
 */
final class Backup {
  private final Options options;

  Backup(Options options) {
    this.options = options;
  }

  /**
   * @throws Refusal when there is nothing to copy, the file exists already, or the copy can't be
   *     read back
   */
  int run() throws IOException, SQLException {
    Path target = options.file();
    if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null) {
      throw new Refusal(
          "Đang dùng máy chủ PostgreSQL riêng: hãy sao lưu bằng công cụ của nó (pg_dump, pgBackRest).");
    }
    if (!Files.exists(options.data().resolve("postgres/PG_VERSION"))) {
      throw new Refusal("Không có dữ liệu để sao lưu ở " + options.data() + ".");
    }
    if (Files.exists(target)) {
      throw new Refusal("Đã có tệp " + target + ": hãy chọn tên khác.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      write(part);
      Content content = read(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      note(target);
      Console.say(
          "Đã sao lưu vào "
              + target
              + " ("
              + megabytes(target)
              + "), đã mở thử bản sao và đọc hết: "
              + content
              + ".");
      return 0;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Beside the data, so that the administrator's screen can say when the last copy was made. */
  private void note(Path target) throws IOException {
    Files.writeString(
        options.data().resolve("last-backup"),
        Instant.now().truncatedTo(ChronoUnit.SECONDS) + " " + Files.size(target) + "\n");
  }

  /** From the running server, or from one started for this where none runs. */
  private void write(Path part) throws IOException, SQLException {
    Optional<DataFolder> idle = DataFolder.openIfFree(options.data());
    if (idle.isEmpty()) {
      DataFolder busy = DataFolder.peek(options.data());
      Cluster running = new Cluster(busy);
      if (!running.isRunning()) {
        throw new Refusal(
            "PostgreSQL của "
                + options.data()
                + " chưa chạy xong phần khởi động; hãy thử lại sau.");
      }
      copy(busy, running, part);
      return;
    }
    try (DataFolder folder = idle.get()) {
      Cluster cluster = new Cluster(folder);
      Thread onSignal = stopping(cluster);
      cluster.start();
      copy(folder, cluster, part);
      cluster.stop();
      Runtime.getRuntime().removeShutdownHook(onSignal);
    }
  }

  private static void copy(DataFolder folder, Cluster cluster, Path part)
      throws IOException, SQLException {
    try {
      Files.deleteIfExists(part);
      Files.createFile(part, Permissions.privateFile());
    } catch (IOException e) {
      throw new Refusal("Không ghi được vào " + part.getParent() + ".", e);
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        OnlineCopy copy = new OnlineCopy(folder, cluster, new FastGzip(file))) {
      copy.write();
    }
  }

  private static Content read(Path archive) throws IOException, SQLException {
    Path trial = Files.createTempDirectory(archive.getParent(), ".tiendo-trial-");
    try {
      return Trial.of(archive, trial);
    } finally {
      Archives.delete(trial);
    }
  }

  /** A started server must not outlive an interrupted backup. */
  static Thread stopping(Cluster cluster) {
    Thread hook =
        new Thread(
            () -> {
              try {
                cluster.stop();
              } catch (IOException e) {
                Console.complain("Không dừng được PostgreSQL: " + e);
              }
            });
    Runtime.getRuntime().addShutdownHook(hook);
    return hook;
  }

  private static String megabytes(Path file) throws IOException {
    return String.format(Locale.forLanguageTag("vi"), "%,.1f MB", Files.size(file) / 1e6);
  }

  /** The default level takes twice as long for a seventh less. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
