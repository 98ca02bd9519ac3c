package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Brings a backup back into an empty place: never over data that is there. */
final class Restore {
  private final Options options;

  Restore(Options options) {
    this.options = options;
  }

  /**
   * @throws Refusal when the target holds anything, or the archive can't be read
   */
  int run() throws IOException, SQLException {
    Path target = options.data();
    if (!Files.isRegularFile(options.file())) {
      throw new Refusal("Không có tệp " + options.file() + ".");
    }
    if (Files.exists(target) && !isEmpty(target)) {
      throw new Refusal(
          "Thư mục "
              + target
              + " không trống: hãy phục hồi vào thư mục khác, hoặc đổi tên thư mục cũ.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".restoring");
    Archives.delete(part);
    Permissions.makeFolder(part);
    try {
      Content content = Trial.of(options.file(), part);
      Files.deleteIfExists(target);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      Console.say("Đã phục hồi vào " + target + ": " + content + ".");
      return 0;
    } finally {
      Archives.delete(part);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
