package vn.tiendo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The rounds of one operation at one size; medians of them. */
final class Row {
  private final List<Metered> sql = new ArrayList<>();
  private final List<Metered> api = new ArrayList<>();
  private final Latencies latencies = new Latencies();

  void sql(Metered round) {
    sql.add(round);
  }

  void api(Metered round) {
    api.add(round);
    latencies.add(round.result().latencies());
  }

  double apiRate() {
    return median(api, m -> m.result().perSecond());
  }

  double apiMicros() {
    return median(api, Metered::micros);
  }

  /** Of the rounds' ratios: what else the machine does in a round weighs on both sides of it. */
  private double ratio(ToDoubleFunction<Metered> value) {
    double[] ratios = new double[api.size()];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = value.applyAsDouble(api.get(i)) / value.applyAsDouble(sql.get(i));
    }
    return median(ratios);
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%8.0f %8.0f %6.2f %5.0f +%5.0f %5.0f +%5.0f +%5.0f %6.2f %8.2f %8.2f",
        median(sql, m -> m.result().perSecond()),
        apiRate(),
        ratio(m -> m.result().perSecond()),
        median(sql, m -> m.micros(m.cpu().database())),
        median(sql, m -> m.micros(m.cpu().client())),
        median(api, m -> m.micros(m.cpu().database())),
        median(api, m -> m.micros(m.cpu().application())),
        median(api, m -> m.micros(m.cpu().client())),
        1 / ratio(Metered::micros),
        latencies.percentile(50),
        latencies.percentile(99));
  }

  private static double median(List<Metered> rounds, ToDoubleFunction<Metered> value) {
    return median(rounds.stream().mapToDouble(value).toArray());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    java.util.Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
