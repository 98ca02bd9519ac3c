package vn.tiendo.support;

import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Counts the statements that go to the database, from the driver's own protocol log, so that
 * nothing stays unseen that takes another way than expected. BEGIN and COMMIT count too; reads
 * outside a transaction have none.
 */
public final class Statements extends Handler {
  private static final Logger PROTOCOL =
      Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

  private final AtomicLong executed = new AtomicLong();

  private Statements() {}

  /** How many statements were sent while this ran. */
  public static long during(Runnable work) {
    Statements counter = new Statements();
    Level before = PROTOCOL.getLevel();
    PROTOCOL.setLevel(Level.ALL);
    PROTOCOL.addHandler(counter);
    try {
      work.run();
      return counter.executed.get();
    } finally {
      PROTOCOL.removeHandler(counter);
      PROTOCOL.setLevel(before);
    }
  }

  @Override
  public void publish(LogRecord entry) {
    if (entry.getMessage().contains("FE=> Execute")) {
      executed.incrementAndGet();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
