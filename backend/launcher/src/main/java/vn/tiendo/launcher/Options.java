package vn.tiendo.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line.
 *
 * @param command what to do
 * @param data the data folder, absolute
 * @param port the port people use; 0 = any free one
 * @param host the address to listen on; {@code 0.0.0.0} = reachable from the office's network
 * @param demo whether the application fills an empty folder with a simulated life
 * @param app the application's jar
 * @param file the archive to write ({@code --to}) or to read ({@code --from}); null where there is
 *     none
 * @param rest the command after {@code --}, empty where there is none
 */
record Options(
    Command command,
    Path data,
    int port,
    String host,
    boolean demo,
    Path app,
    Path file,
    List<String> rest) {

  enum Command {
    RUN,
    WITH,
    DB,
    BACKUP,
    RESTORE,
    HELP
  }

  static final String HELP =
      """
      Tiến Độ – bộ khởi động

        run     --data THƯ_MỤC [--port 8080] [--host 127.0.0.1] [--demo]   chạy cả sản phẩm
        with    --data THƯ_MỤC [--port 0] -- LỆNH…    chạy sản phẩm, chạy LỆNH, rồi dừng tất cả
        db      --data THƯ_MỤC -- LỆNH…               chỉ chạy PostgreSQL, chạy LỆNH, rồi dừng
        backup  --data THƯ_MỤC --to TỆP.tar.gz        sao lưu (cả khi đang chạy) và kiểm tra bản sao
        restore --from TỆP.tar.gz --data THƯ_MỤC      phục hồi vào một thư mục còn trống

        --app TỆP.jar   ứng dụng cần chạy (mặc định: backend/target/quarkus-app/quarkus-run.jar)

      Biến môi trường: QUARKUS_DATASOURCE_JDBC_URL (dùng máy chủ PostgreSQL có sẵn, không khởi động bản đi kèm),
      TIENDO_JAVA_OPTS (tham số của máy ảo Java), TIENDO_POSTGRES_OS_USER (khi chạy bằng root: tài khoản hệ điều hành
      chạy PostgreSQL).""";

  /**
   * @throws Refusal naming the argument that cannot be read
   */
  static Options parse(String[] args) {
    return new Parser(args).parse();
  }

  /** One pass over the arguments. */
  private static final class Parser {
    private final String[] args;
    private int next;
    private Path data;
    private int port = -1;
    private String host = "127.0.0.1";
    private boolean demo;
    private Path app;
    private Path file;
    private final List<String> rest = new ArrayList<>();

    Parser(String[] args) {
      this.args = args;
    }

    Options parse() {
      Command command = args.length == 0 ? Command.HELP : command(args[next++]);
      while (next < args.length) {
        option(args[next++]);
      }
      if (command != Command.HELP && data == null) {
        throw new Refusal("Thiếu --data THƯ_MỤC.");
      }
      if ((command == Command.WITH || command == Command.DB) == rest.isEmpty()) {
        throw new Refusal("Chỉ các lệnh with và db, và bắt buộc với chúng, có phần \"-- LỆNH\".");
      }
      if ((command == Command.BACKUP || command == Command.RESTORE) == (file == null)) {
        throw new Refusal("Sao lưu cần --to TỆP, phục hồi cần --from TỆP.");
      }
      int chosen = port >= 0 ? port : command == Command.WITH ? 0 : 8080;
      return new Options(
          command,
          data,
          chosen,
          host,
          demo,
          app == null ? defaultApp() : app,
          file,
          List.copyOf(rest));
    }

    /** Where Maven puts it, seen from backend/launcher/target/launcher. */
    private static Path defaultApp() {
      Path launcher = Binaries.beside();
      return launcher.resolve("../../../target/quarkus-app/quarkus-run.jar").normalize();
    }

    private static Command command(String word) {
      return switch (word) {
        case "run" -> Command.RUN;
        case "with" -> Command.WITH;
        case "db" -> Command.DB;
        case "backup" -> Command.BACKUP;
        case "restore" -> Command.RESTORE;
        case "help", "--help", "-h" -> Command.HELP;
        default -> throw new Refusal("Không có lệnh \"" + word + "\"; xem: help.");
      };
    }

    private void option(String name) {
      switch (name) {
        case "--data" -> data = path(name);
        case "--port" -> port = port(value(name));
        case "--host" -> host = value(name);
        case "--demo" -> demo = true;
        case "--app" -> app = path(name);
        case "--to", "--from" -> file = path(name);
        case "--" -> {
          rest.addAll(List.of(args).subList(next, args.length));
          next = args.length;
        }
        default -> throw new Refusal("Không hiểu tham số \"" + name + "\"; xem: help.");
      }
    }

    private String value(String name) {
      if (next == args.length) {
        throw new Refusal("Thiếu giá trị sau " + name + ".");
      }
      return args[next++];
    }

    private Path path(String name) {
      return Path.of(value(name)).toAbsolutePath().normalize();
    }

    private static int port(String text) {
      if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65_535) {
        throw new Refusal("Cổng phải là số từ 0 đến 65535, không phải \"" + text + "\".");
      }
      return Integer.parseInt(text);
    }
  }
}
