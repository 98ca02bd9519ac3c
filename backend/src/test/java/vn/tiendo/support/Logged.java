package vn.tiendo.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/** What the application logs while this is open. */
public final class Logged extends Handler implements AutoCloseable {
  private final Logger logger;
  private final Level before;
  private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();

  private Logged(String category) {
    logger = Logger.getLogger(category);
    before = logger.getLevel();
    if (!category.isEmpty()) {
      logger.setLevel(Level.ALL);
    }
    logger.addHandler(this);
  }

  /**
   * @param category the root, "", as it is set for production; any other with all it has to say
   */
  public static Logged from(String category) {
    return new Logged(category);
  }

  /** Requests that logged something. */
  public List<String> numbers() {
    return records.stream().map(record -> record.getMdc("requestId")).distinct().toList();
  }

  /** Each message, with what it was thrown for. */
  public List<String> lines() {
    return records.stream()
        .map(record -> record.getFormattedMessage() + " " + record.getThrown())
        .toList();
  }

  public List<String> errors() {
    return records.stream()
        .filter(record -> record.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(ExtLogRecord::getFormattedMessage)
        .toList();
  }

  @Override
  public void publish(LogRecord logged) {
    if (logged.getLoggerName() != null && logged.getLoggerName().startsWith("io.zonky")) {
      return; // what the tests' own PostgreSQL tells
    }
    ExtLogRecord copy = ExtLogRecord.wrap(logged);
    copy.copyMdc();
    records.add(copy);
  }

  @Override
  public void flush() {
    // nothing is held back
  }

  @Override
  public void close() {
    logger.removeHandler(this);
    if (!logger.getName().isEmpty()) {
      logger.setLevel(before);
    }
  }
}
