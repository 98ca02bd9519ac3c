package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * Everything the product keeps on this machine, one folder:
 *
 * <pre>
 * postgres/              the database
 * secrets/               passwords of the database's roles, 0600
 * accounts.txt           first passwords of people, 0600, written by the application
 * run/application.pid    the application's process, to find it again after a kill -9
 * logs/                  PostgreSQL's log, one file a weekday
 * launcher.lock          held while a launcher works here
 * </pre>
 */
final class DataFolder implements AutoCloseable {
  private final Path root;
  private FileChannel lock;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** The folder without its lock, to look at what another launcher is running. */
  static DataFolder peek(Path root) {
    return new DataFolder(root);
  }

  /**
   * Makes the folder where it is missing and takes its lock.
   *
   * @throws Refusal when it cannot be written, or another launcher holds it
   */
  static DataFolder open(Path root) {
    return openIfFree(root)
        .orElseThrow(
            () ->
                new Refusal(
                    "Thư mục dữ liệu " + root + " đang được một tiến trình Tiến Độ khác dùng."));
  }

  /**
   * Like {@link #open}, but empty when another launcher holds the folder.
   *
   * @throws Refusal when it cannot be written
   */
  static Optional<DataFolder> openIfFree(Path root) {
    DataFolder folder = new DataFolder(root);
    try {
      Permissions.makeFolder(root);
      folder.lock = folder.tryLock();
      if (folder.lock == null) {
        return Optional.empty();
      }
      Permissions.makeFolder(folder.run());
      Permissions.makeFolder(folder.logs());
      Permissions.makeFolder(folder.secrets());
      return Optional.of(folder);
    } catch (IOException e) {
      throw new Refusal(
          "Không ghi được vào thư mục dữ liệu " + root + ": hãy chọn thư mục khác (DATA=…).", e);
    }
  }

  private FileChannel tryLock() throws IOException {
    FileChannel channel =
        FileChannel.open(
            root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held != null) {
        return channel;
      }
    } catch (OverlappingFileLockException heldByThisProcess) {
      // Told like any other holder.
    }
    channel.close();
    return null;
  }

  Path root() {
    return root;
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path run() {
    return root.resolve("run");
  }

  Path secrets() {
    return root.resolve("secrets");
  }

  Path accounts() {
    return root.resolve("accounts.txt");
  }

  /** What the application wrote about the database that is now made anew. */
  void forgetContent() throws IOException {
    for (String file :
        List.of("accounts.txt", "audit-heads.log", "audit-key.json", "audit-key.pub.json")) {
      Files.deleteIfExists(root.resolve(file));
    }
  }

  /** The password of a database role, made at the first call. */
  String password(String role) throws IOException {
    return Secret.readOrCreate(secrets().resolve(role));
  }

  @Override
  public void close() throws IOException {
    if (lock != null) {
      lock.close();
    }
  }
}
