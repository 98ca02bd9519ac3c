package vn.tiendo.story;

import static io.restassured.RestAssured.given;
import static vn.tiendo.support.Requests.inRequest;

import io.quarkus.arc.Unremovable;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.tiendo.access.SimulatedSessions;
import vn.tiendo.access.TestPlayers;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.exchange.TestShippedPlan;
import vn.tiendo.firstoffice.FirstAccounts;
import vn.tiendo.regime.TestShippedRegimes;
import vn.tiendo.support.Answer;
import vn.tiendo.support.Office;

/** An installation as its first start leaves it: the plan that ships, its regimes, its accounts. */
@ApplicationScoped
@Unremovable
class House {
  private final Office office;
  private final OfficeClock clock;
  private final TestShippedPlan plan;
  private final TestShippedRegimes regimes;
  private final FirstAccounts accounts;
  private final Sql sql;
  private final SimulatedSessions sessions;

  House(
      Office office,
      OfficeClock clock,
      TestShippedPlan plan,
      TestShippedRegimes regimes,
      FirstAccounts accounts,
      Sql sql,
      TestPlayers players) {
    this.office = office;
    this.clock = clock;
    this.plan = plan;
    this.regimes = regimes;
    this.accounts = accounts;
    this.sql = sql;
    this.sessions = players.sessions();
  }

  /** Somebody with an account. */
  record Player(UUID accountId, String token) {
    RequestSpecification asks() {
      return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
    }

    /** A command; null for one that takes no body. */
    RequestSpecification sends(Object body) {
      RequestSpecification command =
          given()
              .auth()
              .oauth2(token)
              .accept(ContentType.JSON)
              .header("Idempotency-Key", UUID.randomUUID().toString());
      return body == null ? command : command.contentType(ContentType.JSON).body(body);
    }

    RequestSpecification patches(String etag, Object body) {
      return given()
          .auth()
          .oauth2(token)
          .contentType("application/merge-patch+json")
          .header("If-Match", etag)
          .body(body);
    }

    String file(String name, byte[] content) {
      return given()
          .auth()
          .oauth2(token)
          .multiPart("file", name, content)
          .post("/api/v1/attachments")
          .then()
          .statusCode(201)
          .extract()
          .as(Answer.class)
          .id();
    }

    byte[] bytes(String address) {
      return asks().accept("*/*").get(address).then().statusCode(200).extract().asByteArray();
    }
  }

  void open(LocalDate day) {
    office.moveOut();
    on(day);
    inRequest(plan::bringWithFigures);
    inRequest(regimes::bring);
    sql.list(
            "SELECT owner_unit_id, consolidating_unit_id FROM plan",
            row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
        .forEach(units -> accounts.ensure(units[0], units[1]));
    // That everybody changes his password first is told elsewhere.
    sql.update("UPDATE account SET must_change_password = false");
    office.forget();
  }

  /** Nine in the morning of a day. */
  void on(LocalDate day) {
    clock.standAt(day.atTime(LocalTime.of(9, 0)).atZone(OfficeClock.ZONE).toInstant());
  }

  /** Whoever holds this position, with a token that is good on the day. */
  Player the(PositionKind kind, String unit) {
    List<UUID> found =
        sql.list(
            """
            SELECT p.account_id FROM position p JOIN unit u ON u.id = p.unit_id
            JOIN account a ON a.id = p.account_id
            WHERE p.kind = ? AND u.code = ? ORDER BY a.username""",
            row -> Sql.id(row, "account_id"),
            kind,
            unit);
    return player(found.getLast());
  }

  private Player player(UUID account) {
    return new Player(account, sessions.tokenFor(account));
  }
}
