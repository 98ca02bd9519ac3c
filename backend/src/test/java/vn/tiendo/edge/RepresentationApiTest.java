package vn.tiendo.edge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Ids, codes, instants and tokens as they travel. */
@ApiTest
class RepresentationApiTest {
  private static String unit() {
    return Personas.ADMINISTRATOR
        .asks()
        .body(Map.of("code", "MOI", "kind", "OFFICE", "name", "Phòng mới", "parent", "SO"))
        .post("/api/v1/units")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  @Test
  void ids_are_uuids_of_version_7() {
    GivenPlan plan = GivenPlan.draft();
    for (String id : List.of(unit(), plan.planId, plan.sectionId, plan.task())) {
      assertEquals(7, UUID.fromString(id).version(), id);
    }
  }

  @Test
  void a_unit_is_named_by_id_code_or_agency_code() {
    String path = "/api/v1/units/" + Office.unit("QLKH");
    Personas.ADMINISTRATOR
        .patches(Personas.ADMINISTRATOR.asks().get(path).header("ETag"))
        .body(Map.of("identifiers", List.of(Map.of("scheme", "QD20_2020", "value", "H02.7.1"))))
        .patch(path)
        .then()
        .statusCode(200);
    GivenPlan plan = GivenPlan.draft();
    for (String name : List.of(Office.unit("QLKH").toString(), "QLKH", "H02.7.1")) {
      plan.task("leadUnit", name);
      Personas.CONSOLIDATOR
          .asks()
          .get("/api/v1/tasks?leadUnit=" + name + "&includeTotal=true&limit=1")
          .then()
          .statusCode(200)
          .body("items.leadUnit.code", contains("QLKH"));
    }
    Personas.CONSOLIDATOR
        .asks()
        .get("/api/v1/tasks?leadUnit=H02.7.1&includeTotal=true")
        .then()
        .body("total", equalTo(3));
  }

  @Test
  void instants_come_in_with_any_offset_and_go_out_in_z() {
    unit();
    JsonPath events = Personas.ADMINISTRATOR.asks().get("/api/v1/audit-events?limit=1").jsonPath();
    String at = events.get("items[0].occurredAt");
    assertTrue(at.endsWith("Z"), at);
    Instant moment = Instant.parse(at);
    for (int hours : new int[] {0, 7, -5}) {
      ZoneOffset offset = ZoneOffset.ofHours(hours);
      String from = moment.atOffset(offset).toString();
      String later = moment.plusSeconds(1).atOffset(offset).toString();
      assertEquals(200, audit(from).statusCode(), from);
      assertEquals(at, audit(from).path("items[0].occurredAt"), from);
      assertEquals(List.of(), audit(later).path("items"), later);
    }
  }

  private static io.restassured.response.Response audit(String from) {
    return Personas.ADMINISTRATOR.asks().queryParam("from", from).get("/api/v1/audit-events");
  }

  @Test
  void a_session_tells_a_token_of_at_most_fifteen_minutes() {
    SignedIn.officer("ngan.han", "QLKH");
    int seconds = SignedIn.signIn("ngan.han", SignedIn.PASSWORD).extract().path("expiresIn");
    assertTrue(seconds > 0 && seconds <= 900, "seconds: " + seconds);
  }
}
