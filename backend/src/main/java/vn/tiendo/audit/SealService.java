package vn.tiendo.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Links committed events into the chain, in batches, every second: one instance does it, by an
 * advisory lock; the head is signed and written outside the database.
 */
@ApplicationScoped
class SealService {
  private static final int BATCH = 2_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SealRepository seals;
  private final Path folder;
  private final HeadLog log;
  private SealKey key;

  SealService(SealRepository seals, @ConfigProperty(name = "tiendo.data-dir") String folder) {
    this.seals = seals;
    this.folder = Path.of(folder);
    this.log = new HeadLog(this.folder.resolve(HeadLog.FILE));
  }

  @Scheduled(
      every = "{tiendo.audit.seal-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    while (seal() == BATCH) {
      // more is waiting
    }
  }

  /** One batch. @return how many events it holds; 0 also when another instance is at it */
  synchronized int seal() {
    int sealed = QuarkusTransaction.requiringNew().call(this::batch);
    if (sealed > 0) {
      writeOutside();
    }
    return sealed;
  }

  private int batch() {
    if (!seals.lock()) {
      return 0;
    }
    Head last = seals.last().orElse(new Head(0, 0, 0, 0, ChainHash.beginning(), "", "", null));
    List<SealedEvent> events = seals.unsealed(last.lastXid(), last.lastSeq(), BATCH);
    if (!events.isEmpty()) {
      link(last, events);
    }
    return events.size();
  }

  private void link(Head last, List<SealedEvent> events) {
    ChainHash chain = new ChainHash();
    byte[] seeds = new byte[ChainHash.SEED * events.size()];
    byte[] marks = new byte[ChainHash.MARK * events.size()];
    RANDOM.nextBytes(seeds);
    byte[] head = last.hash();
    for (int i = 0; i < events.size(); i++) {
      byte[] seed = Arrays.copyOfRange(seeds, i * ChainHash.SEED, (i + 1) * ChainHash.SEED);
      byte[] hash = chain.event(seed, events.get(i));
      System.arraycopy(hash, 0, marks, i * ChainHash.MARK, ChainHash.MARK);
      head = chain.link(head, hash);
    }
    SealedEvent end = events.getLast();
    Head next =
        new Head(
            last.number() + 1,
            last.events() + events.size(),
            end.xid(),
            end.seq(),
            head,
            seals.now(),
            key().id(),
            null);
    seals.insert(next.with(key().sign(next.signed())), events.size(), seeds, marks);
  }

  /**
   * Heads that are committed and not yet in the file: the one just made, those that a crash between
   * commit and file left out, those of another instance.
   */
  private void writeOutside() {
    List<Head> missing = seals.after(log.lastNumber());
    while (!missing.isEmpty()) {
      log.append(missing);
      missing = seals.after(missing.getLast().number());
    }
  }

  /** Made at the first batch, so that an installation that never writes needs no folder. */
  private SealKey key() {
    if (key == null) {
      key = SealKey.of(folder);
    }
    return key;
  }
}
