package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a person reads once the product runs: where, as whom, with which password. */
final class Greeting {
  private static final int COLUMNS = 4;
  private static final int SHOWN = 4;

  private Greeting() {}

  static String text(DataFolder folder, String address, Options options, long nanos)
      throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("\n  Tiến Độ đã sẵn sàng sau ").append(seconds(nanos)).append(" giây.\n\n");
    line(text, "Địa chỉ", address + (options.demo() ? "  (số liệu mô phỏng)" : ""));
    if (options.demo()) {
      Application.today(address)
          .ifPresent(day -> line(text, "Hôm nay", "trong mô phỏng là " + day));
    }
    List<String[]> accounts = accounts(folder.accounts());
    line(text, "Đăng nhập", accounts.isEmpty() ? "bằng tài khoản đã được cấp" : names(accounts));
    if (!accounts.isEmpty()) {
      line(text, "Mật khẩu", "lần đầu của từng người ở " + folder.accounts());
    }
    line(text, "Dữ liệu", folder.root().toString());
    if (options.host().equals("127.0.0.1")) {
      line(text, "Mạng nội bộ", "chỉ máy này vào được; thêm HOST=0.0.0.0 để máy khác cùng vào");
    }
    line(text, "Dừng", "Ctrl+C");
    return text.toString();
  }

  /**
   * Name, password, person, position and unit of each account, as the application wrote them for
   * the administrator.
   */
  private static List<String[]> accounts(Path file) throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t"))
        .filter(columns -> columns.length >= COLUMNS)
        .toList();
  }

  /**
   * One account of each of the first positions: quantri (Quản trị hệ thống), giamdoc (Giám đốc), …
   */
  private static String names(List<String[]> accounts) {
    Map<String, String> byPosition = new LinkedHashMap<>();
    for (String[] account : accounts) {
      byPosition.putIfAbsent(account[3], account[0]);
    }
    String some =
        byPosition.entrySet().stream()
            .limit(SHOWN)
            .map(entry -> entry.getValue() + " (" + entry.getKey() + ")")
            .collect(Collectors.joining(", "));
    return accounts.size() > SHOWN ? some + " … " + accounts.size() + " tài khoản" : some;
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append(String.format(Locale.ROOT, "  %-12s %s%n", label + ":", value));
  }

  private static String seconds(long nanos) {
    return String.format(Locale.forLanguageTag("vi"), "%.1f", nanos / 1e9);
  }
}
