package vn.tiendo.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs it. Arguments: the sizes (default 10000 100000 1000000). Environment: BENCH_SECONDS of each
 * measurement (default 5), BENCH_ROUNDS (default 3), BENCH_CLIENTS (default 8).
 */
public final class Bench {
  private static final int SECONDS =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_SECONDS", "5"));
  private static final int ROUNDS =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "3"));
  private static final int CLIENTS =
      Integer.parseInt(System.getenv().getOrDefault("BENCH_CLIENTS", "8"));

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    List<Integer> sizes = new ArrayList<>();
    Arrays.stream(arguments.length == 0 ? new String[] {"10000", "100000", "1000000"} : arguments)
        .forEach(size -> sizes.add(Integer.valueOf(size)));
    Map<Operation, Map<Integer, Double>> rates = new TreeMap<>();
    System.out.printf(
        Locale.ROOT,
        "%d clients, %d s each, %d rounds, medians; SQL and API in turn on one database%n",
        CLIENTS,
        SECONDS,
        ROUNDS);
    System.out.printf(
        "%-8s %9s %12s %12s %7s %9s %9s%n",
        "", "tasks", "SQL/s", "API/s", "ratio", "p50 ms", "p99 ms");
    for (int size : sizes) {
      try (BenchServer server = BenchServer.start()) {
        BenchData data = BenchData.seed(server, size);
        server.startApplication();
        String token = server.signIn(data.username(), data.password());
        for (Operation operation : Operation.values()) {
          Row row = measure(server, data, operation, token);
          rates.computeIfAbsent(operation, k -> new TreeMap<>()).put(size, row.api());
          System.out.printf(
              Locale.ROOT,
              "%-8s %9d %12.0f %12.0f %7.2f %9.2f %9.2f%n",
              operation.word(),
              size,
              row.sql(),
              row.api(),
              row.ratio(),
              row.p50(),
              row.p99());
        }
        System.out.printf("resident after load: %d MB%n", server.residentMegabytes());
      }
    }
    growth(rates);
  }

  private record Row(double sql, double api, double ratio, double p50, double p99) {}

  private static Row measure(BenchServer server, BenchData data, Operation operation, String token)
      throws Exception {
    SqlLoad sql = new SqlLoad(server.applicationUrl(), data, operation, CLIENTS);
    HttpLoad api = new HttpLoad(server.port(), data, operation, token, CLIENTS);
    sql.run(1);
    api.run(3);
    double[] sqlRates = new double[ROUNDS];
    double[] apiRates = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    Latencies latencies = new Latencies();
    for (int round = 0; round < ROUNDS; round++) {
      sqlRates[round] = sql.run(SECONDS).perSecond();
      Load.Result result = api.run(SECONDS);
      apiRates[round] = result.perSecond();
      latencies.add(result.latencies());
      ratios[round] = apiRates[round] / sqlRates[round];
    }
    return new Row(
        median(sqlRates),
        median(apiRates),
        median(ratios),
        latencies.percentile(50),
        latencies.percentile(99));
  }

  private static void growth(Map<Operation, Map<Integer, Double>> rates) {
    rates.forEach(
        (operation, bySize) -> {
          if (bySize.containsKey(100_000) && bySize.containsKey(1_000_000)) {
            System.out.printf(
                Locale.ROOT,
                "%-8s 1,000,000 against 100,000: %.2f%n",
                operation.word(),
                bySize.get(1_000_000) / bySize.get(100_000));
          }
        });
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
