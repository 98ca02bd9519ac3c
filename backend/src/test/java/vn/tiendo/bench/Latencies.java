package vn.tiendo.bench;

import java.util.Arrays;

/** Latencies in microseconds, with their percentiles. */
final class Latencies {
  private long[] micros = new long[1 << 16];
  private int count;

  void add(long latencyMicros) {
    if (count == micros.length) {
      micros = Arrays.copyOf(micros, count * 2);
    }
    micros[count++] = latencyMicros;
  }

  void add(Latencies others) {
    for (int i = 0; i < others.count; i++) {
      add(others.micros[i]);
    }
  }

  int count() {
    return count;
  }

  /** Milliseconds below which so many percent lie. */
  double percentile(int percent) {
    long[] sorted = Arrays.copyOf(micros, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[Math.min(count - 1, count * percent / 100)] / 1000.0;
  }
}
