package vn.tiendo.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.access.SimulatedSessions;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.demo.Cast.Player;

/** Lives the life once, when the server listens, and tells when it has been lived. */
@Singleton
class DemoLife {
  /** The demo's today: five weeks before the plan's last day. */
  static final Instant TODAY = Instant.parse("2025-11-24T01:00:00Z");

  private static final Logger LOG = Logger.getLogger(DemoLife.class);

  private final boolean simulated;
  private final int port;
  private final OfficeClock clock;
  private final Cast cast;
  private final Sql sql;
  private final SimulatedSessions sessions;
  private final ObjectMapper mapper;
  private volatile boolean lived;

  DemoLife(
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      @ConfigProperty(name = "quarkus.http.port") int port,
      OfficeClock clock,
      Cast cast,
      Sql sql,
      SimulatedSessions sessions,
      ObjectMapper mapper) {
    this.simulated = simulated;
    this.port = port;
    this.clock = clock;
    this.cast = cast;
    this.sql = sql;
    this.sessions = sessions;
    this.mapper = mapper;
  }

  /** True where nothing is to be lived, too. */
  boolean lived() {
    return !simulated || lived;
  }

  void begin(@ObservesAsync HttpServerStart started) {
    if (simulated) {
      Thread.ofPlatform().name("demo-life").start(this::live);
    }
  }

  private void live() {
    boolean before = sql.count("SELECT count(*) FROM work_item") > 0;
    if (!before) {
      UUID plan =
          sql.one(
                  "SELECT id FROM plan WHERE kind = 'PLAN' AND state = 'ISSUED'",
                  row -> row.getObject(1, UUID.class))
              .orElseThrow();
      live(plan);
    }
    clock.runFrom(TODAY);
    lived = true;
  }

  private void live(UUID plan) {
    long begin = System.nanoTime();
    List<Player> players = cast.all();
    Agenda agenda = new Agenda(clock, LocalDate.of(2025, 11, 23));
    Voice voice = new Voice(mapper, port, sessions::tokenFor);
    Stage stage = new Stage(agenda, voice, players, plan, new Random(2021));
    new LeaderStory(stage).plan();
    new IndicatorStory(stage).plan();
    ProgrammeStory programmes = new ProgrammeStory(stage);
    OccurrenceStory occurrences = new OccurrenceStory(stage);
    List<String> units =
        players.stream()
            .filter(p -> p.kind() == vn.tiendo.common.security.PositionKind.HEAD)
            .map(Player::unitCode)
            .distinct()
            .toList();
    for (int year = 2021; year <= 2025; year++) {
      int of = year;
      units.forEach(unit -> programmes.plan(of, unit));
      occurrences.plan(year);
    }
    int deeds = agenda.live();
    LOG.infof(
        "simulated life: %d deeds, %d commands in %d s",
        deeds, voice.commands(), (System.nanoTime() - begin) / 1_000_000_000);
  }
}
