package vn.tiendo.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.tiendo.assembly.LargeWork;

/**
 * A report period of BENCH_UNITS offices (1,000) with BENCH_TASKS tasks (50) and BENCH_FIGURES
 * indicators (30) each, from opening to the organisation's report on paper: docs/bench.md.
 */
public final class PeriodBench {
  private static final int UNITS = Bench.setting("BENCH_UNITS", 1_000);
  private static final int TASKS = Bench.setting("BENCH_TASKS", 50);
  private static final int FIGURES = Bench.setting("BENCH_FIGURES", 30);
  private static final int CLIENTS = Bench.setting("BENCH_CLIENTS", 4);
  private static final int READS = 40;

  /** Whether what was made can be looked at in a browser afterwards. */
  private static final boolean STAYS = Bench.setting("BENCH_STAY", 0) > 0;

  private final BenchServer server;
  private final PeriodWork work;

  private PeriodBench(BenchServer server, PeriodWork work) {
    this.server = server;
    this.work = work;
  }

  public static void main(String[] arguments) throws Exception {
    say("%,d units, each with %d tasks and %d indicators", UNITS, TASKS, FIGURES);
    try (BenchServer server = BenchServer.counting()) {
      server.startApplication();
      server.stopApplication();
      BenchData.seed(server);
      seed(server);
      server.startApplication();
      try {
        new PeriodBench(server, new PeriodWork(server, UNITS)).run();
        if (STAYS) {
          stay(server);
        }
      } catch (Exception broken) {
        say("%s", server.lastWords());
        throw broken;
      }
    }
  }

  /** Until it is interrupted. */
  private static void stay(BenchServer server) throws InterruptedException {
    say("http://127.0.0.1:%d", server.port());
    say("%s / %s", BenchData.USERNAME, BenchData.PASSWORD);
    say("%s", server.superuserUrl());
    Thread.sleep(Long.MAX_VALUE);
  }

  private static void seed(BenchServer server) throws Exception {
    try (Connection connection = DriverManager.getConnection(server.superuserUrl());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION pg_stat_statements");
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          BenchData.sql("period.sql")
              .replace(":units", String.valueOf(UNITS))
              .replace(":tasks", String.valueOf(TASKS))
              .replace(":figures", String.valueOf(FIGURES)));
      statement.execute("VACUUM (ANALYZE)");
      statement.execute("CHECKPOINT");
    }
  }

  private void run() throws Exception {
    say("%-44s %9s %10s  %s", "", "seconds", "statements", "application");
    step("regime and outline made", work::regime);
    step("period opened", work::open);
    List<String> reports = work.reports();
    reading(reports);
    step(each("sent", reports.size()), () -> all(reports, work::send));
    step(each("received", reports.size()), () -> all(reports, work::receive));
    String made = consolidating("consolidated", work::consolidate);
    step("the report read, %s".formatted("JSON"), () -> work.read(made));
    step("staleness, nothing stale", () -> work.stale(made));
    for (String page :
        List.of(
            "/indicators?limit=100&includeTotal=true",
            "/tasks?limit=100",
            "/nodes/III/lines?limit=200&includeTotal=true",
            "/provenance?of=nodes/III/&limit=40",
            "/reporters")) {
      step("a page: " + page, () -> work.page(made, page));
    }
    work.sendAgain(reports.getFirst());
    step("staleness, one report sent again", () -> work.stale(made));
    // Of more changed reports than are read at once all of them are read, as it was of one.
    List<String> many = reports.subList(1, Math.min(reports.size(), 1 + LargeWork.AT_ONCE));
    step(each("sent again", many.size()), () -> all(many, work::sendAgain));
    step("staleness, %d reports sent again".formatted(many.size() + 1), () -> work.stale(made));
    consolidating("brought up to date", () -> work.refresh(made));
    step("as a spreadsheet", () -> work.file(made, "document.xlsx"));
    step("as Word", () -> work.file(made, "document.docx"));
    say("resident: %d MB", server.residentMegabytes());
  }

  private String consolidating(String name, Callable<String> command) throws Exception {
    String[] id = new String[1];
    step(
        name,
        () -> {
          id[0] = command.call();
          return work.seen();
        });
    return id[0];
  }

  private static String each(String what, int reports) {
    return "%,d reports %s, %d at once".formatted(reports, what, CLIENTS);
  }

  /** Open reports are made anew at each reading: what one reader waits for, after a few to warm. */
  private void reading(List<String> reports) throws Exception {
    List<Long> micros = new ArrayList<>();
    long before = statements();
    for (int i = 0; i < READS * 2; i++) {
      long begun = System.nanoTime();
      JsonNode report = work.report(reports.get(i % reports.size()));
      if (report.at("/content/tasks").size() != TASKS
          || report.at("/content/indicators").size() != FIGURES) {
        throw new IllegalStateException("a report without its tasks or figures: " + report);
      }
      if (i >= READS) {
        micros.add((System.nanoTime() - begun) / 1_000);
      }
    }
    micros.sort(null);
    say(
        "an open report read: median %.1f ms, 95 of 100 within %.1f ms, %.1f statements each",
        micros.get(READS / 2) / 1e3,
        micros.get(READS * 95 / 100) / 1e3,
        (statements() - before) / (READS * 2.0));
  }

  /** What is done in a step; what it returns is said beside its figures. */
  private void step(String name, Callable<String> command) throws Exception {
    int collections = server.collections().size();
    long statements = statements();
    long begun = System.nanoTime();
    String result = command.call();
    double seconds = (System.nanoTime() - begun) / 1e9;
    say(
        "%-44s %9.2f %,10d  %s%s",
        name,
        seconds,
        statements() - statements,
        Heap.since(server, collections),
        result == null ? "" : "; " + result);
  }

  /** A command on one report. */
  interface Command {
    void on(String report) throws Exception;
  }

  private static String all(List<String> reports, Command command) throws Exception {
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<Void>> done = new ArrayList<>();
      for (String report : reports) {
        done.add(
            clients.submit(
                () -> {
                  command.on(report);
                  return null;
                }));
      }
      for (Future<Void> one : done) {
        one.get();
      }
    }
    return null;
  }

  /** The application's so far. */
  private long statements() throws SQLException {
    try (Connection connection = DriverManager.getConnection(server.superuserUrl());
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT coalesce(sum(calls), 0)::bigint FROM pg_stat_statements"
                    + " WHERE userid = 'tiendo_app'::regrole")) {
      row.next();
      return row.getLong(1);
    }
  }

  static String thisYear() {
    return Year.now().toString();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
