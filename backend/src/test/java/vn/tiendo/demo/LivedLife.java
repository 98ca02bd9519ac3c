package vn.tiendo.demo;

import static vn.tiendo.support.Requests.inRequest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Unremovable;
import io.restassured.RestAssured;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.access.SimulatedSessions;
import vn.tiendo.access.TestPlayers;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.exchange.TestShippedPlan;
import vn.tiendo.firstoffice.FirstAccounts;
import vn.tiendo.regime.TestShippedRegimes;
import vn.tiendo.support.Office;

/** The whole simulated life in the test's database, lived once, from an empty one. */
@ApplicationScoped
@Unremovable
class LivedLife {
  private final Office office;
  private final OfficeClock clock;
  private final TestShippedPlan shipped;
  private final TestShippedRegimes regimes;
  private final FirstAccounts accounts;
  private final Cast cast;
  private final Sql sql;
  private final ObjectMapper mapper;
  private final SimulatedSessions sessions;
  private final Path file;
  private Voice voice;

  LivedLife(
      Office office,
      OfficeClock clock,
      TestShippedPlan shipped,
      TestShippedRegimes regimes,
      FirstAccounts accounts,
      Cast cast,
      Sql sql,
      ObjectMapper mapper,
      TestPlayers players,
      @ConfigProperty(name = "tiendo.accounts.file") Path file) {
    this.office = office;
    this.clock = clock;
    this.shipped = shipped;
    this.regimes = regimes;
    this.accounts = accounts;
    this.cast = cast;
    this.sql = sql;
    this.mapper = mapper;
    this.sessions = players.sessions();
    this.file = file;
  }

  void live() {
    office.moveOut();
    clock.standAt(Life.BEGIN);
    inRequest(shipped::bring);
    inRequest(regimes::bring);
    UUID[] offices =
        sql.one(
                "SELECT owner_unit_id, consolidating_unit_id, id FROM plan",
                row ->
                    new UUID[] {
                      row.getObject(1, UUID.class),
                      row.getObject(2, UUID.class),
                      row.getObject(3, UUID.class)
                    })
            .orElseThrow();
    accounts.ensure(offices[0], offices[1]);
    // Elsewhere than in a simulated life they would have to change their passwords first.
    sql.update("UPDATE account SET must_change_password = false");
    voice = new Voice(mapper, RestAssured.port, sessions::tokenFor);
    long begun = System.nanoTime();
    int deeds = new Life(clock, cast, voice, offices[2], file).live(quarter -> {});
    clock.standAt(Life.TODAY);
    System.out.printf(
        "Simulated life: %d deeds, %d commands, %.0f s%n",
        deeds, voice.commands(), (System.nanoTime() - begun) / 1e9);
  }

  /** As the director sees it. */
  JsonNode get(String address) {
    return voice.get(cast.the(PositionKind.DIRECTOR), path(address));
  }

  /** How many rows a list has, all its pages read. */
  int rows(String address) {
    return all(address).size();
  }

  /** How many rows the file has that the list is taken away as. */
  int exported(String address) {
    Map<String, String> wanted = Map.of("source", address, "format", "CSV");
    return voice.post(cast.the(PositionKind.DIRECTOR), "/exports", wanted).get("rows").asInt();
  }

  List<JsonNode> all(String address) {
    return voice.all(cast.the(PositionKind.DIRECTOR), path(address));
  }

  private static String path(String address) {
    return address.replaceFirst("^/api/v1", "");
  }
}
