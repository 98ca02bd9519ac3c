package vn.tiendo.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Drafts;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class PlanListApiTest {
  private static final String PATH = "/api/v1/plans";

  @Test
  void an_issued_plan_shows_elsewhere_only_where_it_gives_work() {
    String given = issued("KH-1", List.of(Map.of("unit", "KHAC")));
    String other = issued("KH-2", List.of());
    Personas.STRANGER.asks().get(PATH).then().statusCode(200).body("items.id", contains(given));
    Personas.STRANGER
        .asks()
        .get(PATH + "/" + given)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    Personas.STRANGER.asks().get(PATH + "/" + other).then().statusCode(404);
    String text = "/api/v1/documents/" + document(given);
    Personas.STRANGER.asks().get(text + "/text").then().statusCode(200);
    Personas.STRANGER
        .asks()
        .get("/api/v1/documents")
        .then()
        .body("items.id", contains(document(given)));
    Personas.STRANGER.patches("*").body("{\"source\":\"x\"}").patch(text).then().statusCode(403);
    Personas.STRANGER.asks().get("/api/v1/documents/" + document(other)).then().statusCode(404);
    Personas.STRANGER
        .asks()
        .body(Map.of("closedOn", "2021-03-01", "reason", "x"))
        .post(PATH + "/" + given + "/closures")
        .then()
        .statusCode(403);
    Personas.STRANGER.asks().get(PATH + "/" + given + "/sections").then().statusCode(200);
  }

  @Test
  void plans_are_listed_as_they_stood_on_a_day() {
    String plan = issued("KH-1", List.of());
    Personas.CONSOLIDATOR
        .asks()
        .body(Map.of("closedOn", "2021-03-10", "reason", "Đã thực hiện xong."))
        .post(PATH + "/" + plan + "/closures")
        .then()
        .statusCode(200);
    for (String[] day :
        new String[][] {
          {"2021-01-31", null}, {"2021-02-01", "ISSUED"}, {"2021-03-09T23:00:00+07:00", "ISSUED"}
        }) {
      var list =
          Personas.OFFICER.asks().queryParam("asOf", day[0]).get(PATH + "?includeTotal=true");
      list.then().statusCode(200).body("total", equalTo(day[1] == null ? 0 : 1));
      list.then().body("items.state", day[1] == null ? empty() : contains(day[1]));
    }
    String later = PATH + "?includeTotal=true&asOf=2021-03-15";
    Personas.OFFICER.asks().get(later).then().body("items.state", contains("CLOSED"));
    Personas.OFFICER.asks().get(later + "&state=ISSUED").then().body("total", equalTo(0));
    Personas.OFFICER
        .asks()
        .get(PATH + "?asOf=2021-03-01&state=ISSUED")
        .then()
        .body("items.id", contains(plan));
  }

  @Test
  void a_longer_page_costs_no_more_statements() {
    Drafts.plan("KH-1");
    page();
    long one = Statements.during(PlanListApiTest::page);
    for (int i = 2; i <= 12; i++) {
      Drafts.plan("KH-" + i);
    }
    Personas.CONSOLIDATOR.asks().get(PATH + "?includeTotal=true").then().body("total", equalTo(12));
    assertEquals(one, Statements.during(PlanListApiTest::page));
    assertTrue(one <= 4, "statements: " + one);
  }

  private static String document(String plan) {
    return Personas.CONSOLIDATOR.asks().get(PATH + "/" + plan).then().extract().path("document.id");
  }

  private static void page() {
    Personas.CONSOLIDATOR.asks().get(PATH + "?limit=25").then().statusCode(200);
  }

  private static String issued(String code, List<Map<String, String>> coordinators) {
    String plan = Drafts.plan(code);
    Drafts.task(plan, Drafts.section(plan, "I", "I", "X", null), "1", "QLKH", coordinators);
    Drafts.issue(plan, "2021-02-01");
    return plan;
  }
}
