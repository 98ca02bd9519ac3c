package vn.tiendo.phase;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenIndicator.checked;
import static vn.tiendo.support.GivenIndicator.done;
import static vn.tiendo.support.GivenIndicator.issued;
import static vn.tiendo.support.GivenIndicator.made;
import static vn.tiendo.support.GivenIndicator.phases;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

@ApiTest
class PhaseApiTest {
  private static final String SETS = "/api/v1/phase-sets/";

  @Test
  void the_unit_sets_phases_its_head_submits_and_a_leader_approves() {
    String list = "/api/v1/indicators/" + issued() + "/phases";
    Map<String, Object> wanted = rows("2023", 3, "2025", new BigDecimal("4.50"));
    checked(Personas.OTHER_OFFICER, list, wanted);
    String path =
        SETS
            + Personas.OTHER_OFFICER
                .asks()
                .body(wanted)
                .post(list)
                .then()
                .statusCode(201)
                .body("num", equalTo(1))
                .body("state", equalTo("DRAFT"))
                .body("rows.period", contains("2023", "2025"))
                .body("allowedActions", contains("deletePhaseSet", "editPhaseSet"))
                .extract()
                .as(Answer.class)
                .id();
    Personas.OTHER_OFFICER.sends().post(path + "/submissions").then().statusCode(403);
    checked(Personas.OTHER_HEAD, path + "/submissions", null);
    done(Personas.OTHER_HEAD, path + "/submissions", null);
    Personas.OTHER_HEAD.sends().post(path + "/submissions").then().statusCode(409);
    Personas.OTHER_HEAD.asks().body(Map.of()).post(path + "/approvals").then().statusCode(403);
    checked(Personas.DEPUTY, path + "/approvals", Map.of());
    Personas.DIRECTOR
        .asks()
        .get(path)
        .then()
        .body("allowedActions", contains("approvePhaseSet", "returnPhaseSet"));
    done(Personas.DEPUTY, path + "/approvals", Map.of("note", "Đồng ý."));
    String etag =
        Personas.OFFICER
            .asks()
            .get(path)
            .then()
            .statusCode(200)
            .body("state", equalTo("APPROVED"))
            .body("effectiveOn", equalTo("2021-03-15"))
            .body("decidedBy.id", equalTo(Personas.DEPUTY.accountId().toString()))
            .body("allowedActions", empty())
            .extract()
            .header("ETag");
    Personas.OFFICER.asks().header("If-None-Match", etag).get(path).then().statusCode(304);
  }

  @Test
  void a_returned_set_is_edited_and_submitted_again() {
    String list = "/api/v1/indicators/" + issued() + "/phases";
    String path = SETS + made(Personas.OTHER_OFFICER, list, rows("2023", 3, "2024", 3));
    done(Personas.OTHER_HEAD, path + "/submissions", null);
    checked(Personas.DIRECTOR, path + "/returns", Map.of("note", "Nâng mức 2024."));
    done(Personas.DIRECTOR, path + "/returns", Map.of("note", "Nâng mức 2024."));
    String etag =
        Personas.OTHER_OFFICER
            .asks()
            .get(path)
            .then()
            .body("state", equalTo("RETURNED"))
            .body("decisionNote", equalTo("Nâng mức 2024."))
            .extract()
            .header("ETag");
    Map<String, Object> change = rows("2024", 4, "2025", 4);
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(change)
        .patch(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.OTHER_OFFICER
        .patches(etag)
        .body(change)
        .patch(path)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("rows.period", contains("2024", "2025"))
        .body("rows.value", contains(4, 4));
    Personas.OTHER_OFFICER.patches(etag).body(change).patch(path).then().statusCode(412);
    done(Personas.OTHER_HEAD, path + "/submissions", null);
  }

  @Test
  void an_undecided_set_is_seen_by_those_concerned_only() {
    String list = "/api/v1/indicators/" + issued() + "/phases";
    String path = SETS + made(Personas.OTHER_OFFICER, list, rows("2023", 3));
    for (Personas concerned :
        List.of(Personas.OTHER_HEAD, Personas.DEPUTY, Personas.DIRECTOR, Personas.CONSOLIDATOR)) {
      concerned.asks().get(path).then().statusCode(200);
    }
    Personas.OFFICER.asks().get(path).then().statusCode(404);
    Personas.OFFICER.asks().get(list).then().statusCode(200).body("items", empty());
    Personas.STRANGER.asks().get(path).then().statusCode(404);
    Personas.STRANGER.asks().get(list).then().statusCode(404);
    Personas.nobody().get(path).then().statusCode(401);
    Personas.OFFICER.patches("\"0.x\"").body(rows("2023", 4)).patch(path).then().statusCode(404);
    Personas.CONSOLIDATOR
        .patches("\"0.x\"")
        .body(rows("2023", 4))
        .patch(path)
        .then()
        .statusCode(403);
  }

  @Test
  void one_set_is_made_at_a_time_and_may_be_dropped() {
    String indicator = issued();
    String list = "/api/v1/indicators/" + indicator + "/phases";
    String path = SETS + made(Personas.OTHER_OFFICER, list, rows("2023", 3));
    Personas.OTHER_HEAD
        .asks()
        .body(rows("2023", 3))
        .post(list)
        .then()
        .statusCode(409)
        .body("code", equalTo("PHASES_OPEN"));
    Personas.OTHER_OFFICER
        .asks()
        .get("/api/v1/indicators/" + indicator)
        .then()
        .body("allowedActions", contains("editIndicator", "createIndicatorValue"));
    String etag = Personas.OTHER_OFFICER.asks().get(path).header("ETag");
    Personas.OTHER_OFFICER.asks().delete(path).then().statusCode(428);
    Personas.OTHER_OFFICER
        .asks()
        .header("If-Match", etag)
        .delete(path + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.OTHER_OFFICER.asks().header("If-Match", etag).delete(path).then().statusCode(204);
    Personas.OTHER_OFFICER.asks().get(path).then().statusCode(404);
    made(Personas.OTHER_OFFICER, list, rows("2023", 3));
  }

  @Test
  void later_sets_take_the_place_of_earlier_ones_and_pages_follow_each_other() {
    String indicator = issued();
    phases(indicator, "2023", 3);
    phases(indicator, "2023", 4);
    String list = "/api/v1/indicators/" + indicator + "/phases";
    String next =
        Personas.OFFICER
            .asks()
            .get(list + "?limit=1")
            .then()
            .body("items.num", contains(2))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get(list + "?limit=1&cursor=" + next)
        .then()
        .body("items.num", contains(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void phases_that_make_no_sense_are_refused() {
    String list = "/api/v1/indicators/" + issued() + "/phases";
    Personas.OTHER_OFFICER
        .asks()
        .body(
            rows(
                "2019",
                1,
                "2022-Q1",
                1,
                "2021-02-30_2021-03-01",
                1,
                "2023",
                new BigDecimal("0.0000001")))
        .post(list)
        .then()
        .statusCode(400)
        .body(
            "errors.code",
            hasItems("PERIOD_OUTSIDE_PLAN", "PERIOD_TOO_SHORT", "BAD_PERIOD", "TOO_MANY_DECIMALS"));
    Personas.OTHER_OFFICER
        .asks()
        .body(rows("2023", 1, "2023", 2))
        .post(list)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("DUPLICATE_PERIOD"));
    String path = SETS + made(Personas.OTHER_OFFICER, list, rows("2023", 3));
    done(Personas.OTHER_HEAD, path + "/submissions", null);
    Personas.DIRECTOR
        .asks()
        .body(Map.of("effectiveOn", "2021-04-01"))
        .post(path + "/approvals")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/effectiveOn"));
  }

  @Test
  void phases_belong_to_a_plan_in_force() {
    GivenPlan plan = GivenPlan.draft();
    String draft = GivenIndicator.add(plan, "CT-1", "ownerUnit", "KHTC");
    Personas.CONSOLIDATOR
        .asks()
        .body(rows("2023", 3))
        .post("/api/v1/indicators/" + draft + "/phases")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DRAFT"));
    String list = "/api/v1/indicators/" + issued() + "/phases";
    Personas.CONSOLIDATOR.asks().body(rows("2023", 3)).post(list).then().statusCode(403);
    Personas.OFFICER.asks().get(SETS + UUID.randomUUID()).then().statusCode(404);
  }

  private static Map<String, Object> rows(Object... pairs) {
    List<Map<String, Object>> rows = new java.util.ArrayList<>();
    for (int i = 0; i < pairs.length; i += 2) {
      rows.add(Map.of("period", pairs[i], "value", pairs[i + 1]));
    }
    return Map.of("rows", rows);
  }
}
