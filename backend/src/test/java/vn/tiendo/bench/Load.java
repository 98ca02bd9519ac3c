package vn.tiendo.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * So many clients, each on its own connection, do the same thing again and again for some seconds.
 */
abstract class Load {
  /** What came of it. */
  record Result(double perSecond, Latencies latencies) {}

  /** One client; not shared between threads. */
  interface Client extends AutoCloseable {
    void once() throws Exception;
  }

  private final int clients;

  Load(int clients) {
    this.clients = clients;
  }

  abstract Client client(int number) throws Exception;

  Result run(int seconds) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Callable<Latencies>> work = new ArrayList<>();
      long until = System.nanoTime() + seconds * 1_000_000_000L;
      for (int i = 0; i < clients; i++) {
        int number = i;
        work.add(() -> work(number, until));
      }
      Latencies all = new Latencies();
      long begin = System.nanoTime();
      int done = 0;
      for (Future<Latencies> future : pool.invokeAll(work)) {
        Latencies latencies = future.get();
        done += latencies.count();
        all.add(latencies);
      }
      return new Result(done * 1e9 / (System.nanoTime() - begin), all);
    }
  }

  private Latencies work(int number, long until) throws Exception {
    Latencies latencies = new Latencies();
    try (Client client = client(number)) {
      long before = System.nanoTime();
      while (before < until) {
        client.once();
        long after = System.nanoTime();
        latencies.add((after - before) / 1000);
        before = after;
      }
    }
    return latencies;
  }
}
