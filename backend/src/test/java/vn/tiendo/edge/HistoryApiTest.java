package vn.tiendo.edge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** `asOf` on plans, tasks, indicators and units: a day, or an instant of it. */
@ApiTest
class HistoryApiTest {
  /** The plan takes effect on 31/01/2021: the last moment before that day, and its first. */
  private static final String BEFORE = "2021-01-30T16:59:59Z";

  private static final String ON = "2021-01-30T17:00:00Z";

  private static void read(String path, String asOf, int status) {
    Personas.OFFICER.asks().queryParam("asOf", asOf).get(path).then().statusCode(status);
  }

  @Test
  void an_instant_is_read_as_the_day_in_vietnam_that_it_lies_in() {
    GivenPlan plan = GivenPlan.draft();
    String task = plan.task();
    String indicator = GivenIndicator.add(plan, "CT-1");
    plan.issued();
    for (String path :
        List.of(
            "/api/v1/plans/" + plan.planId,
            "/api/v1/tasks/" + task,
            "/api/v1/indicators/" + indicator)) {
      read(path, "2021-01-30", 404);
      read(path, BEFORE, 404);
      read(path, "2021-01-31", 200);
      read(path, ON, 200);
      read(path, "2021-01-31T00:00:00+07:00", 200);
      read(path, "2021-01-31T00:00:00+09:00", 404);
    }
    for (String list : List.of("tasks", "indicators")) {
      Personas.OFFICER
          .asks()
          .queryParam("asOf", BEFORE)
          .get("/api/v1/" + list)
          .then()
          .statusCode(200)
          .body("items", empty());
      Personas.OFFICER
          .asks()
          .queryParam("asOf", ON)
          .get("/api/v1/" + list)
          .then()
          .body("items.size()", equalTo(1));
    }
    Personas.OFFICER
        .asks()
        .queryParam("asOf", "2021-01-31T00:00:00+09:00", "2021-01-31")
        .get("/api/v1/tasks")
        .then()
        .statusCode(400)
        .body("errors.code", contains("DUPLICATE"));
  }

  @Test
  void a_unit_has_the_name_of_the_instant_and_an_export_reads_the_same_address() {
    String path = "/api/v1/units/" + Office.unit("KHTC");
    Personas.ADMINISTRATOR
        .patches(Personas.ADMINISTRATOR.asks().get(path).header("ETag"))
        .body(Map.of("name", "Phòng Tổng hợp", "effectiveOn", "2021-03-01"))
        .patch(path)
        .then()
        .statusCode(200);
    for (String[] moment :
        new String[][] {
          {"2021-02-28T16:59:59Z", "Phòng Kế hoạch Tài chính"},
          {"2021-02-28T17:00:00Z", "Phòng Tổng hợp"}
        }) {
      Personas.OFFICER
          .asks()
          .queryParam("asOf", moment[0])
          .get(path)
          .then()
          .statusCode(200)
          .body("name", equalTo(moment[1]));
    }
    read(path, "1990-01-01T00:00:00Z", 404);
    Personas.OFFICER
        .asks()
        .body(Map.of("source", "/api/v1/tasks?asOf=2021-03-01T00:00:00%2B07:00", "format", "CSV"))
        .post("/api/v1/exports")
        .then()
        .statusCode(201);
  }

  @Test
  void what_is_neither_day_nor_instant_is_refused() {
    for (String asOf :
        List.of("2021", "2021-02-30", "2021-02-30T00:00:00Z", "2021-06-30T00:00:00", "now")) {
      Personas.OFFICER
          .asks()
          .queryParam("asOf", asOf)
          .get("/api/v1/units")
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("asOf"))
          .body("errors[0].code", equalTo("BAD_FORMAT"));
    }
  }
}
