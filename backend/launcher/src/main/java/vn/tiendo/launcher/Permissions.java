package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders only their owner can read, where the file system knows owners. */
final class Permissions {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private Permissions() {}

  /** For the creation of a file of mode 0600: set from the first byte, not afterwards. */
  static FileAttribute<?>[] privateFile() {
    return attributes("rw-------");
  }

  static void makeFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    if (folder.getParent() != null) {
      Files.createDirectories(folder.getParent());
    }
    Files.createDirectory(folder, attributes("rwx------"));
  }

  /**
   * @param octal the lowest nine bits of a mode, as archives store them
   */
  static void set(Path path, int octal) throws IOException {
    if (POSIX) {
      StringBuilder text = new StringBuilder();
      for (int bit = 8; bit >= 0; bit--) {
        text.append((octal >> bit & 1) == 1 ? "rwx".charAt((8 - bit) % 3) : '-');
      }
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(text.toString()));
    }
  }

  private static FileAttribute<?>[] attributes(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
