package vn.tiendo.launcher;

import java.nio.file.Files;
import java.util.Locale;

/** What a person reads once the product runs: where, as whom, with which password. */
final class Greeting {
  private Greeting() {}

  static String text(DataFolder folder, String address, Options options, long nanos) {
    StringBuilder text = new StringBuilder();
    text.append("\n  Tiến Độ đã sẵn sàng sau ").append(seconds(nanos)).append(" giây.\n\n");
    line(text, "Địa chỉ", address + (options.demo() ? "  (số liệu mô phỏng)" : ""));
    if (Files.exists(folder.accounts())) {
      line(text, "Đăng nhập", "tên và mật khẩu lần đầu của từng người ở " + folder.accounts());
    } else {
      line(text, "Đăng nhập", "bằng tài khoản đã được cấp");
    }
    line(text, "Dữ liệu", folder.root().toString());
    if (options.host().equals("127.0.0.1")) {
      line(text, "Mạng nội bộ", "chỉ máy này vào được; thêm HOST=0.0.0.0 để máy khác cùng vào");
    }
    line(text, "Dừng", "Ctrl+C");
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format(Locale.ROOT, "  %-12s %s%n", label + ":", value));
  }

  private static String seconds(long nanos) {
    return String.format(Locale.forLanguageTag("vi"), "%.1f", nanos / 1e9);
  }
}
