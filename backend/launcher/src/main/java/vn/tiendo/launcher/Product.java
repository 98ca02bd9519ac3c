package vn.tiendo.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The commands run, with and db: what they start, in order, and that nothing of it stays behind.
 */
final class Product {
  private static final String EXTERNAL = "QUARKUS_DATASOURCE_JDBC_URL";

  private final Options options;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private DataFolder folder;
  private Cluster cluster;
  private Application application;
  private Errand errand;
  private boolean stopping;

  Product(Options options) {
    this.options = options;
  }

  /**
   * @return the exit code of the command given, or else of the application
   */
  int run() throws IOException, SQLException, InterruptedException {
    long begun = System.nanoTime();
    boolean withApplication = options.command() != Options.Command.DB;
    if (withApplication && !Files.exists(options.app())) {
      throw new Refusal("Chưa có ứng dụng ở " + options.app() + ": hãy chạy \"make run\" để dựng.");
    }
    try (DataFolder opened = DataFolder.open(options.data())) {
      folder = opened;
      Thread onSignal = new Thread(this::stopAll, "stop");
      Runtime.getRuntime().addShutdownHook(onSignal);
      try {
        return withApplication ? runApplication(begun) : runWithDatabase();
      } catch (IOException | SQLException | RuntimeException e) {
        if (isStopping()) {
          return 1; // A signal took the ground from under this step: not worth a message.
        }
        throw e;
      } finally {
        stopAll();
      }
    }
  }

  private int runWithDatabase() throws IOException, SQLException {
    startDatabase();
    return runErrand();
  }

  private int runApplication(long begun) throws IOException, SQLException, InterruptedException {
    application = new Application(folder, options.app());
    application.endOrphan();
    int port = options.port() == 0 ? Ports.free() : options.port();
    Ports.requireFree(options.host(), port);
    startDatabase();
    environment.put("QUARKUS_HTTP_HOST", options.host());
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
    if (options.demo()) {
      environment.put("TIENDO_DEMO", "true");
    }
    if (!unlessStopping(() -> application.start(environment))) {
      return 1;
    }
    String address =
        "http://" + (options.host().equals("0.0.0.0") ? "127.0.0.1" : options.host()) + ":" + port;
    if (!application.becomesReady(address, options.demo())) {
      int code = application.waitFor();
      Console.complain("Ứng dụng đã dừng khi khởi động (mã " + code + "); xem các dòng ở trên.");
      return code == 0 ? 1 : code;
    }
    Console.say(Greeting.text(folder, address, options, System.nanoTime() - begun));
    environment.put("TIENDO_URL", address);
    environment.put("TIENDO_ACCOUNTS", folder.accounts().toString());
    return options.command() == Options.Command.WITH ? runErrand() : application.waitFor();
  }

  private int runErrand() throws IOException {
    errand = new Errand(options.rest());
    return unlessStopping(() -> errand.start(environment)) ? errand.waitFor() : 1;
  }

  private void startDatabase() throws IOException, SQLException {
    environment.put("TIENDO_DATA_DIR", folder.root().toString());
    // Until a mail server is named, mails become files in the data folder.
    if (System.getenv("TIENDO_MAIL") == null) {
      environment.put("TIENDO_MAIL", "FOLDER");
    }
    if (System.getenv(EXTERNAL) != null) {
      return;
    }
    Cluster starting = new Cluster(folder);
    cluster = starting;
    if (!unlessStopping(starting::start)) {
      return;
    }
    Database.prepare(starting, folder);
    if (options.command() != Options.Command.DB) {
      keepApart(starting);
    }
    environment.put(EXTERNAL, starting.url(Database.NAME));
    environment.put("QUARKUS_DATASOURCE_USERNAME", Database.APP);
    environment.put("QUARKUS_DATASOURCE_PASSWORD", folder.password(Database.APP));
    environment.put("QUARKUS_FLYWAY_USERNAME", Database.OWNER);
    environment.put("QUARKUS_FLYWAY_PASSWORD", folder.password(Database.OWNER));
  }

  /**
   * Real and simulated figures never share a folder; a simulated life that was interrupted begins
   * anew.
   */
  private void keepApart(Cluster running) throws IOException, SQLException {
    Database.Life life = Database.life(running);
    if (!options.demo() && life != Database.Life.REAL) {
      throw new Refusal(
          "Thư mục " + folder.root() + " chứa số liệu mô phỏng: hãy dùng \"make demo\".");
    }
    if (options.demo() && life == Database.Life.REAL && Database.inUse(running)) {
      throw new Refusal(
          "Thư mục "
              + folder.root()
              + " có dữ liệu thật: số liệu mô phỏng cần thư mục riêng (DATA=…).");
    }
    if (life == Database.Life.HALF_LIVED) {
      Console.say("Lần mô phỏng trước bị ngắt giữa chừng: làm lại từ đầu.");
      Database.renew(running, folder);
      folder.forgetContent();
      life = Database.Life.REAL;
    }
    if (options.demo() && life == Database.Life.REAL) {
      Console.say("Đang mô phỏng các năm 2021-2025, mất vài phút; lần sau mở ngay.");
    }
  }

  /** A step that starts a process. */
  private interface Step {
    void run() throws IOException;
  }

  /**
   * Under the same lock as {@link #stopAll}: a signal in the middle of a start finds the process,
   * or prevents it.
   */
  private synchronized boolean unlessStopping(Step step) throws IOException {
    if (!stopping) {
      step.run();
    }
    return !stopping;
  }

  private synchronized boolean isStopping() {
    return stopping;
  }

  /**
   * The last started goes first. By the main thread at the end, by the hook after a signal; whoever
   * comes second waits.
   */
  private synchronized void stopAll() {
    stopping = true;
    try {
      if (errand != null) {
        errand.stop();
      }
      if (application != null) {
        application.stop();
      }
      if (cluster != null) {
        cluster.stop();
      }
    } catch (IOException e) {
      Console.complain("Không dừng được hết: " + e);
    }
  }
}
