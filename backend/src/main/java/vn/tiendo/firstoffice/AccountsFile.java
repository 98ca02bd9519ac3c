package vn.tiendo.firstoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/** First passwords, to be handed out on paper: one file that only the system's owner reads. */
final class AccountsFile {
  /** One account; columns are separated by tabs. */
  record Line(String username, String password, String name, String position, String unit) {
    String text() {
      return String.join("\t", username, password, name, position, unit);
    }
  }

  private static final String FOR_WORK =
      "# Mỗi người phải đổi mật khẩu ở lần đăng nhập đầu tiên."
          + " Hãy giao từng dòng cho đúng người rồi xóa tệp này.\n";
  private static final String FOR_DEMONSTRATION =
      "# Tài khoản để xem số liệu mô phỏng, không dùng cho công việc thật.\n";
  private static final String COLUMNS = "# Tên đăng nhập\tMật khẩu\tHọ và tên\tChức vụ\tĐơn vị\n";

  private AccountsFile() {}

  /** Complete or not there at all; mode 0600 from its first byte. */
  static void write(Path file, List<Line> lines, boolean simulated) {
    String text =
        "# TÀI KHOẢN BAN ĐẦU CỦA TIẾN ĐỘ\n"
            + (simulated ? FOR_DEMONSTRATION : FOR_WORK)
            + COLUMNS
            + lines.stream().map(Line::text).collect(Collectors.joining("\n", "", "\n"));
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "accounts", ".tmp", ownerOnly());
      Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
