package vn.tiendo.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Quarkus;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.access.SimulatedSessions;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.OfficeClock;

/** Lives the life once, when the server listens, and tells when it has been lived. */
@Singleton
class DemoLife {
  private static final Logger LOG = Logger.getLogger(DemoLife.class);
  private static final Duration NEWS = Duration.ofDays(10);

  private final boolean simulated;
  private final int port;
  private final Path accounts;
  private final OfficeClock clock;
  private final Cast cast;
  private final Sql sql;
  private final SimulatedSessions sessions;
  private final ObjectMapper mapper;
  private final LifeRecord record;
  private final DemoStart start;
  private volatile boolean lived;

  DemoLife(
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      @ConfigProperty(name = "quarkus.http.port") int port,
      @ConfigProperty(name = "tiendo.accounts.file") Path accounts,
      OfficeClock clock,
      Cast cast,
      Sql sql,
      SimulatedSessions sessions,
      ObjectMapper mapper,
      LifeRecord record,
      DemoStart start) {
    this.simulated = simulated;
    this.port = port;
    this.accounts = accounts;
    this.clock = clock;
    this.cast = cast;
    this.sql = sql;
    this.sessions = sessions;
    this.mapper = mapper;
    this.record = record;
    this.start = start;
  }

  /** True where nothing is to be lived, too. */
  boolean lived() {
    return !simulated || lived;
  }

  void begin(@ObservesAsync HttpServerStart started) {
    if (simulated) {
      Thread.ofPlatform().name("demo-life").start(this::liveOnce);
    }
  }

  private void liveOnce() {
    try {
      if (!record.read().orElseThrow().lived()) {
        live();
        record.lived();
        start.runOn();
      }
      lived = true;
    } catch (UncheckedIOException stopped) {
      // The server went away in the middle of a command: somebody stopped it.
      LOG.warn("mô phỏng bị ngắt; lần chạy sau làm lại từ đầu");
      Quarkus.asyncExit(1);
    } catch (RuntimeException failed) {
      LOG.error("the simulated life broke off; the next start begins it anew", failed);
      Quarkus.asyncExit(1);
    }
  }

  private void live() {
    UUID plan =
        sql.one(
                "SELECT id FROM plan WHERE kind = 'PLAN' AND state = 'ISSUED'",
                row -> row.getObject(1, UUID.class))
            .orElseThrow();
    long begun = System.nanoTime();
    Voice voice = new Voice(mapper, port, sessions::tokenFor);
    int deeds =
        new Life(clock, cast, voice, plan, accounts)
            .live(day -> LOG.infof("mô phỏng: đến %s, %d lệnh", quarter(day), voice.commands()));
    sessions.end();
    readOldNews();
    LOG.infof(
        "mô phỏng xong: %d việc, %d lệnh trong %d giây",
        deeds, voice.commands(), (System.nanoTime() - begun) / 1_000_000_000);
  }

  /** People read what they are told; of five years only the last days are still new. */
  private void readOldNews() {
    sql.update(
        "UPDATE notification SET read_at = created_at WHERE created_at < ?",
        clock.instant().minus(NEWS));
  }

  private static String quarter(LocalDate day) {
    return "quý " + "I II III IV".split(" ")[(day.getMonthValue() - 1) / 3] + "/" + day.getYear();
  }
}
