package vn.tiendo.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.persistence.DirectoryStamps;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Positions begin and end, and rights with them, in the very next request. */
@ApiTest
class PositionApiTest {
  @Inject OfficeClock clock;
  @Inject People people;
  @Inject RightsStore rights;
  @Inject Sql sql;

  @Test
  void rights_follow_a_new_position_at_once() {
    String body = "{\"code\":\"X\",\"kind\":\"OFFICE\",\"name\":\"X\",\"parent\":\"QLKH\"}";
    Personas.HEAD.asks().body(body).post("/api/v1/units").then().statusCode(403);
    UserChangeApiTest.position(
            Personas.ADMINISTRATOR, Personas.HEAD.accountId(), "ADMINISTRATOR", "QLKH")
        .statusCode(200);
    Personas.HEAD
        .asks()
        .get("/api/v1/me")
        .then()
        .body("administrator", equalTo(true))
        .body("positions", hasSize(2));
    Personas.HEAD.asks().body(body).post("/api/v1/units").then().statusCode(201);
    Personas.HEAD
        .asks()
        .body(body.replace("QLKH", "KHTC").replace("\"X\"", "\"Y\""))
        .post("/api/v1/units")
        .then()
        .statusCode(403);
  }

  @Test
  void rights_are_gone_with_the_position_at_once() {
    Personas.OFFICER.asks().get("/api/v1/me").then().body("positions", hasSize(1));
    end(Personas.ADMINISTRATOR, Personas.OFFICER, "2021-03-14", "?validateOnly=true")
        .statusCode(204);
    Personas.OFFICER.asks().get("/api/v1/me").then().body("positions", hasSize(1));
    end(Personas.ADMINISTRATOR, Personas.OFFICER, "2021-03-14", "")
        .statusCode(200)
        .body("positions[0].validTo", equalTo("2021-03-14"));
    Personas.OFFICER.asks().get("/api/v1/me").then().statusCode(200).body("positions", empty());
    Personas.OFFICER
        .asks()
        .get("/api/v1/users")
        .then()
        .body("items.id", contains(Personas.OFFICER.accountId().toString()));
    end(Personas.ADMINISTRATOR, Personas.OFFICER, "2021-03-20", "")
        .statusCode(409)
        .body("code", equalTo("ENDED_ALREADY"));
  }

  @Test
  void what_another_instance_changed_is_seen_when_its_stamp_moved() {
    Personas.OFFICER.asks().get("/api/v1/me").then().body("positions", hasSize(1));
    sql.update(
        "UPDATE position SET valid_to = '2021-03-15' WHERE account_id = ?",
        Personas.OFFICER.accountId());
    UUID session = Office.id("session", "OFFICER");
    assertEquals(1, rights.remembered(session).orElseThrow().posts().size());
    rights.elsewhere(new DirectoryStamps.Moved("identity"));
    assertNull(rights.remembered(session));
    Personas.OFFICER.asks().get("/api/v1/me").then().body("positions", empty());
    assertEquals(0, rights.remembered(session).orElseThrow().posts().size());
  }

  @Test
  void a_position_begins_and_ends_on_its_days() {
    Personas.ADMINISTRATOR
        .asks()
        .body(
            "{\"kind\":\"DEPUTY_HEAD\",\"unit\":\"QLKH\",\"validFrom\":\"2021-03-16\",\"validTo\":\"2021-03-17\"}")
        .post("/api/v1/users/" + Personas.OFFICER.accountId() + "/positions")
        .then()
        .statusCode(200)
        .body("positions.kind", contains("OFFICER", "DEPUTY_HEAD"));
    int[] expected = {1, 2, 2, 1};
    for (int day = 15; day <= 18; day++) {
      clock.standAt(Instant.parse("2021-03-" + day + "T01:00:00Z"));
      rights.forget();
      assertEquals(
          expected[day - 15], rights.ofAccount(Personas.OFFICER.accountId()).posts().size());
    }
  }

  @Test
  void a_position_given_by_mistake_today_can_be_taken_out_and_the_trail_keeps_it() {
    String id =
        UserChangeApiTest.position(
                Personas.ADMINISTRATOR, Personas.OFFICER.accountId(), "CLERK", "SO")
            .statusCode(200)
            .extract()
            .path("positions.find { it.kind == 'CLERK' }.id");
    Personas.ADMINISTRATOR
        .asks()
        .body("{\"lastDay\":\"2021-03-14\"}")
        .post("/api/v1/positions/" + id + "/endings")
        .then()
        .statusCode(200)
        .body("positions.kind", contains("OFFICER"));
    assertEquals(
        1,
        sql.count(
            "SELECT count(*) FROM audit_event WHERE resource_id = ?::uuid AND op = 'DELETE' AND actor_id = ?",
            id,
            Personas.ADMINISTRATOR.accountId()));
  }

  @Test
  void what_cannot_be_is_refused() {
    UserChangeApiTest.position(
            Personas.ADMINISTRATOR, Personas.OFFICER.accountId(), "OFFICER", "QLKH")
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_POSITION"));
    UserChangeApiTest.position(
            Personas.ADMINISTRATOR, Personas.OFFICER.accountId(), "CLERK", "QLKH")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/kind"));
    UserChangeApiTest.position(
            Personas.ADMINISTRATOR, Personas.OFFICER.accountId(), "OFFICER", "NV")
        .statusCode(400);
    UserChangeApiTest.position(
            Personas.OTHER_ADMINISTRATOR, Personas.OFFICER.accountId(), "OFFICER", "KHAC")
        .statusCode(404);
    UserChangeApiTest.position(Personas.HEAD, Personas.OFFICER.accountId(), "OFFICER", "QLKH")
        .statusCode(403);
    Personas.ADMINISTRATOR
        .asks()
        .body("{\"kind\":\"CLERK\",\"unit\":\"SO\"}")
        .post("/api/v1/users/" + Personas.OFFICER.accountId() + "/positions?validateOnly=true")
        .then()
        .statusCode(204);
    end(Personas.ADMINISTRATOR, Personas.OFFICER, "2019-01-01", "")
        .statusCode(400)
        .body("errors[0].code", equalTo("ENDS_BEFORE_BEGIN"));
    end(Personas.OTHER_ADMINISTRATOR, Personas.OFFICER, "2021-03-20", "").statusCode(404);
    end(Personas.HEAD, Personas.OFFICER, "2021-03-20", "").statusCode(403);
    Personas.ADMINISTRATOR
        .asks()
        .body("{\"lastDay\":\"2021-03-20\"}")
        .post("/api/v1/positions/" + Office.id("x", "y") + "/endings")
        .then()
        .statusCode(404);
  }

  @Test
  void others_name_a_person_by_his_highest_position_of_today() {
    assertEquals("Trưởng phòng", people.ref(Personas.HEAD.accountId()).position());
    assertEquals("Chi cục trưởng", people.ref(Personas.COORDINATOR_HEAD.accountId()).position());
    UserChangeApiTest.position(
            Personas.ADMINISTRATOR, Personas.HEAD.accountId(), "DEPUTY_DIRECTOR", "SO")
        .statusCode(200);
    assertEquals("Phó Giám đốc", people.ref(Personas.HEAD.accountId()).position());
    assertEquals(
        1,
        people.holders(Office.unit("QLKH"), PositionKind.OFFICER, PositionKind.DEPUTY_HEAD).size());
  }

  private static ValidatableResponse end(
      Personas persona, Personas whose, String day, String query) {
    return persona
        .asks()
        .body("{\"lastDay\":\"" + day + "\"}")
        .post("/api/v1/positions/" + whose.accountId() + "/endings" + query)
        .then();
  }
}
