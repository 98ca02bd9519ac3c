package vn.tiendo.unit;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicLong;
import vn.tiendo.common.persistence.DirectoryStamps;

/**
 * The directory as this instance remembers it. A transaction that changed units reads its own
 * picture; the shared one is read anew after its commit, or when another instance changed units.
 */
@Singleton
class UnitMemory {
  private record Shared(long generation, UnitDirectory directory) {}

  private static final Object OWN = UnitMemory.class;

  /** Stands for "changed, not read since". */
  private static final Object UNREAD = new Object();

  private final UnitDirectoryReader reader;
  private final TransactionSynchronizationRegistry transaction;
  private final AtomicLong generation = new AtomicLong();
  private volatile Shared shared;

  UnitMemory(UnitDirectoryReader reader, TransactionSynchronizationRegistry transaction) {
    this.reader = reader;
    this.transaction = transaction;
  }

  UnitDirectory directory() {
    Object own = inTransaction() ? transaction.getResource(OWN) : null;
    if (own instanceof UnitDirectory directory) {
      return directory;
    }
    if (own != null) {
      UnitDirectory mine = reader.read();
      transaction.putResource(OWN, mine);
      return mine;
    }
    Shared current = shared;
    return current != null && current.generation() == generation.get()
        ? current.directory()
        : readShared();
  }

  /** What was read while somebody changed units is used once and not remembered. */
  private UnitDirectory readShared() {
    long before = generation.get();
    Shared read = new Shared(before, reader.read());
    shared = read;
    return read.directory();
  }

  void forget() {
    generation.incrementAndGet();
  }

  void at(@Observes UnitsChanged changed) {
    if (inTransaction()) {
      transaction.putResource(OWN, UNREAD);
    } else {
      forget();
    }
  }

  void afterwards(@Observes(during = TransactionPhase.AFTER_COMPLETION) UnitsChanged changed) {
    forget();
  }

  void elsewhere(@Observes DirectoryStamps.Moved moved) {
    if (moved.name().equals("unit")) {
      forget();
    }
  }

  private boolean inTransaction() {
    return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
  }
}
