package vn.tiendo.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * Runs it: docs/bench.md. Arguments or BENCH_SIZES: the numbers of tasks, each larger than the one
 * before. BENCH_SECONDS of each measurement, BENCH_ROUNDS, BENCH_CLIENTS, BENCH_WARMUP (seconds at
 * most), BENCH_OPERATIONS.
 */
public final class Bench {
  private static final int SECONDS = setting("BENCH_SECONDS", 5);
  private static final int ROUNDS = setting("BENCH_ROUNDS", 5);
  private static final int CLIENTS = setting("BENCH_CLIENTS", 8);
  private static final int WARMUP = setting("BENCH_WARMUP", 180);
  private static final int COMPILED = 30_000;
  private static final List<Operation> OPERATIONS =
      Arrays.stream(
              System.getenv()
                  .getOrDefault(
                      "BENCH_OPERATIONS", "PAGE,ONE,CREATE,CHANGE,FIGURES,UNCHANGED,RECOUNT")
                  .split(","))
          .map(Operation::valueOf)
          .toList();

  private final BenchServer server;
  private final BenchData data;
  private final Map<Operation, Map<Integer, Row>> rows = new TreeMap<>();

  private Bench(BenchServer server, BenchData data) {
    this.server = server;
    this.data = data;
  }

  static int setting(String name, int otherwise) {
    return Integer.parseInt(System.getenv().getOrDefault(name, String.valueOf(otherwise)));
  }

  public static void main(String[] arguments) throws Exception {
    String[] sizes =
        arguments.length > 0
            ? arguments
            : System.getenv().getOrDefault("BENCH_SIZES", "10000,100000,1000000").split(",");
    say(
        "%d clients, %d rounds of %d s, SQL and API in turn on one database",
        CLIENTS, ROUNDS, SECONDS);
    say(
        "then microseconds of processor time an operation: database + client, database + application + client, their ratio");
    try (BenchServer server = BenchServer.start()) {
      server.startApplication();
      server.stopApplication();
      Bench bench = new Bench(server, BenchData.seed(server));
      server.startApplication();
      try {
        for (String size : sizes) {
          bench.size(Integer.parseInt(size));
        }
      } catch (ExecutionException broken) {
        say("%s", server.lastWords());
        throw broken;
      }
      bench.growth();
    }
  }

  private void size(int size) throws Exception {
    long begin = System.nanoTime();
    data.grow(server, size);
    say("%n%,d tasks (made in %d s)", size, (System.nanoTime() - begin) / 1_000_000_000);
    say(
        "%-8s %8s %8s %6s %12s %19s %6s %8s %8s",
        "",
        "SQL/s",
        "API/s",
        "ratio",
        "SQL: db+cl",
        "API: db+app+client",
        "ratio",
        "p50 ms",
        "p99 ms");
    for (Operation operation : OPERATIONS) {
      Row row = measure(operation);
      rows.computeIfAbsent(operation, k -> new TreeMap<>()).put(size, row);
      say("%-8s %s", operation.word(), row.line());
    }
    if (OPERATIONS.contains(Operation.CREATE)) {
      sealing();
    }
    say("resident: %d MB", server.residentMegabytes());
  }

  private Row measure(Operation operation) throws Exception {
    SqlLoad sql = new SqlLoad(server.applicationUrl(), data, operation, CLIENTS);
    HttpLoad api = api(operation);
    Row row = new Row();
    try (Sealer sealer = new Sealer(server.superuserUrl())) {
      warmUp(api, operation.heavy() ? 5 : WARMUP);
      sql.run(2);
      for (int round = 0; round < ROUNDS; round++) {
        sealer.drain();
        sealer.hold();
        row.sql(metered(sql));
        sealer.release();
        sealer.drain();
        row.api(metered(api));
      }
    }
    return row;
  }

  private HttpLoad api(Operation operation) throws IOException, InterruptedException {
    return new HttpLoad(server.port(), data, operation, server.signIn(), CLIENTS);
  }

  /**
   * So many operations that the compiler has seen them, then until two spells cost no less
   * processor time than the best before them.
   */
  private void warmUp(Load load, int warmUp) throws Exception {
    double best = Double.MAX_VALUE;
    int idle = 0;
    int done = 0;
    for (int spent = 0; spent < warmUp && (idle < 2 || done < COMPILED); spent += 5) {
      Metered spell = metered(load, 5);
      done += spell.result().latencies().count();
      idle = spell.micros() > best * 0.97 ? idle + 1 : 0;
      best = Math.min(best, spell.micros());
    }
  }

  private Metered metered(Load load) throws Exception {
    return metered(load, SECONDS);
  }

  private Metered metered(Load load, int seconds) throws Exception {
    Cpu before = server.cpu();
    Load.Result result = load.run(seconds);
    return new Metered(result, server.cpu().since(before));
  }

  /** What linking the audit trail costs the writers: their rate with it and without, in turn. */
  private void sealing() throws Exception {
    HttpLoad api = api(Operation.CREATE);
    double[] ratios = new double[ROUNDS];
    double[] costs = new double[ROUNDS];
    try (Sealer sealer = new Sealer(server.superuserUrl())) {
      for (int round = 0; round < ROUNDS; round++) {
        sealer.drain();
        Metered with = metered(api);
        sealer.drain();
        sealer.hold();
        Metered without = metered(api);
        sealer.release();
        ratios[round] = with.result().perSecond() / without.result().perSecond();
        costs[round] = with.micros() / without.micros();
      }
      sealer.drain();
    }
    say(
        "sealing the audit trail: creates at %.2f of their rate without it, at %.2f of its processor time",
        Row.median(ratios), Row.median(costs));
  }

  private void growth() {
    rows.forEach(
        (operation, bySize) -> {
          Row small = bySize.get(100_000);
          Row large = bySize.get(1_000_000);
          if (small != null && large != null) {
            say(
                "%-8s 1,000,000 against 100,000 tasks: rate %.2f, processor time %.2f",
                operation.word(),
                large.apiRate() / small.apiRate(),
                large.apiMicros() / small.apiMicros());
          }
        });
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
