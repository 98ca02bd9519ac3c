package vn.tiendo.bench;

/** What a spell of load did, and the processor time it took. */
record Metered(Load.Result result, Cpu cpu) {
  /** Microseconds of processor time an operation, of all that took part. */
  double micros() {
    return micros(cpu.all());
  }

  double micros(double seconds) {
    return seconds * 1e6 / Math.max(1, result.latencies().count());
  }
}
