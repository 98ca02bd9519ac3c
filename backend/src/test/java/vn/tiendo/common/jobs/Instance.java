package vn.tiendo.common.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An instance whose one job, and one errand, say in a table when they begin and end; as a program
 * they never end.
 */
final class Instance {
  static final Duration LOOK = Duration.ofMillis(100);

  /**
   * Four of them without a word and another takes over: longer than a busy machine holds its
   * breath.
   */
  static final Duration BEAT = Duration.ofMillis(1_500);

  private static final int FOR_EVER = 3_600_000;

  private Instance() {}

  public static void main(String... arguments) {
    of(arguments[0], arguments[1], Duration.ofHours(1), FOR_EVER).start();
  }

  /**
   * @param millis how long a run lasts; below nought it fails
   */
  static JobRunner of(String url, String name, Duration every, int millis) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    Told job = new Told(database, name, every, millis);
    return new JobRunner(database, name, List.of(job), List.of(new Sent(job)), LOOK, BEAT);
  }

  /** Does as the job does, in other words. */
  record Sent(Told job) implements Errand {
    @Override
    public String name() {
      return "test.Sent";
    }

    @Override
    public void run(UUID subject) {
      new Told(job.database(), job.instance() + "'s errand", job.every(), job.millis()).run();
    }
  }

  record Told(DataSource database, String instance, Duration every, int millis) implements Job {
    @Override
    public String name() {
      return "test.Told";
    }

    @Override
    public void run() {
      say("begins");
      if (millis < 0) {
        throw new IllegalStateException("planted");
      }
      try {
        Thread.sleep(millis);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
      say("ends");
    }

    private void say(String word) {
      try (Connection connection = database.getConnection();
          PreparedStatement insert =
              connection.prepareStatement("INSERT INTO witness (word) VALUES (?)")) {
        insert.setString(1, instance + " " + word);
        insert.executeUpdate();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
