package vn.tiendo.common.persistence;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Looks every second whether another instance changed what this one holds in memory, and says so as
 * an event; holders forget and read again.
 */
@Singleton
public class DirectoryStamps {
  /** Something of this name changed: "unit" or "identity". */
  public record Moved(String name) {}

  private final Sql sql;
  private final Event<Moved> moved;
  private final Map<String, Long> seen = new ConcurrentHashMap<>();

  DirectoryStamps(Sql sql, Event<Moved> moved) {
    this.sql = sql;
    this.moved = moved;
  }

  @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void look() {
    sql.list(
            "SELECT name, stamp FROM directory_stamp",
            row -> Map.entry(row.getString(1), row.getLong(2)))
        .forEach(
            stamp -> {
              Long before = seen.put(stamp.getKey(), stamp.getValue());
              if (before == null || !before.equals(stamp.getValue())) {
                moved.fire(new Moved(stamp.getKey()));
              }
            });
  }
}
