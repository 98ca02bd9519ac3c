package vn.tiendo.task;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

/** Governed fields change by an amendment, from a day on, and what hangs on the task follows. */
@ApiTest
class TaskAmendmentApiTest {
  @Inject OfficeClock clock;

  private static ValidatableResponse amend(GivenPlan plan, String on, Map<String, Object> change) {
    return Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "documentId", GivenPlan.document(), "effectiveOn", on, "changes", List.of(change)))
        .post("/api/v1/plans/" + plan.planId + "/amendments")
        .then();
  }

  private static Map<String, Object> change(String task, Object... pairs) {
    Map<String, Object> change = new HashMap<>();
    change.put("taskId", task);
    for (int i = 0; i < pairs.length; i += 2) {
      change.put((String) pairs[i], pairs[i + 1]);
    }
    return change;
  }

  private static ValidatableResponse task(String id, String query) {
    return Personas.OFFICER.asks().get("/api/v1/tasks/" + id + query).then().statusCode(200);
  }

  @Test
  void another_unit_leads_from_a_day_on_and_holds_the_work() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task("coordinators", List.of(Map.of("unit", "QLCN"), Map.of("unit", "TDC")));
    plan.issued();
    amend(plan, "2021-03-10", change(id, "leadUnit", "QLCN"))
        .statusCode(201)
        .body("changes.field", hasItems("leadUnit", "coordinators"))
        .body("changes[0].before", equalTo("Phòng Quản lý Khoa học"));
    task(id, "")
        .body("leadUnit.code", equalTo("QLCN"))
        .body("coordinators.unit.code", contains("TDC"))
        .body("holder.unit.code", equalTo("QLCN"))
        .body("validFrom", equalTo("2021-03-10"));
    task(id, "?asOf=2021-03-09")
        .body("leadUnit.code", equalTo("QLKH"))
        .body("coordinators.unit.code", contains("QLCN", "TDC"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?leadUnit=QLKH")
        .then()
        .body("items.size()", equalTo(0));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?leadUnit=QLKH&asOf=2021-03-01")
        .then()
        .body("items.id", contains(id));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks/" + id + "/terms")
        .then()
        .body("items.cause", contains("AMENDMENT", "ISSUED"))
        .body("items[1].validTo", equalTo("2021-03-09"));
    String occurrence = GivenPlan.occurrenceOf(id);
    Personas.OFFICER
        .asks()
        .body(Map.of())
        .post("/api/v1/occurrences/" + occurrence + "/starts")
        .then()
        .statusCode(403);
    Personas.OTHER_OFFICER
        .asks()
        .body(Map.of())
        .post("/api/v1/occurrences/" + occurrence + "/starts")
        .then()
        .statusCode(200);
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences/" + occurrence + "/events")
        .then()
        .body("items.move", contains("START", "TRANSFER", "ISSUE"));
  }

  @Test
  void a_later_deadline_keeps_the_original() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task();
    plan.issued();
    amend(plan, "2021-03-15", change(id, "deadline", GivenPlan.fixed("2022-06-30", "BY")))
        .statusCode(201);
    task(id, "")
        .body("dueOn", equalTo("2022-06-30"))
        .body("originalDueOn", equalTo("2021-12-31"))
        .body("deadline.type", equalTo("FIXED"));
    clock.standAt(Instant.parse("2022-03-01T01:00:00Z"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?deadlineBasis=ORIGINAL&label=OVERDUE")
        .then()
        .body("items.id", hasItem(id));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?label=OVERDUE")
        .then()
        .body("items.size()", equalTo(0));
    String occurrence = GivenPlan.occurrenceOf(id);
    Personas.OFFICER
        .asks()
        .get("/api/v1/occurrences/" + occurrence + "/events")
        .then()
        .body("items[0].move", equalTo("EXTEND"))
        .body("items[0].previousDueOn", equalTo("2021-12-31"))
        .body("items[0].dueOn", equalTo("2022-06-30"));
  }

  @Test
  void work_that_no_longer_recurs_loses_the_periods_that_have_not_begun() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task("deadline", GivenPlan.before20December());
    plan.issued();
    Map<String, Object> monthly =
        Map.of(
            "type",
            "RECURRING",
            "text",
            "hằng quý",
            "recurrence",
            Map.of("unit", "QUARTER", "times", 1),
            "setBy",
            "DIRECTOR",
            "extensionAuthority",
            "DIRECTOR");
    amend(plan, "2021-03-15", change(id, "deadline", monthly)).statusCode(201);
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks/" + id + "/occurrences?limit=200")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.state == 'WITHDRAWN' }.period",
            contains("2022", "2023", "2024", "2025"))
        .body("items.findAll { it.state == 'NOT_STARTED' }.size()", equalTo(21));
    task(id, "?asOf=2022-05-01")
        .body("period", equalTo("2022-Q2"))
        .body("dueOn", equalTo("2022-06-30"));
  }

  @Test
  void an_amendment_says_all_that_is_wrong_with_it() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task();
    plan.issued();
    amend(
            plan,
            "2021-03-15",
            change(id, "leadUnit", "KHONG-CO", "deadline", Map.of("type", "FIXED", "text", "x")))
        .statusCode(400)
        .body("errors.pointer", hasItems("/changes/0/leadUnit", "/changes/0/deadline/statedDate"));
    task(id, "").body("leadUnit.code", equalTo("QLKH"));
  }

  @Test
  void a_second_amendment_of_one_day_replaces_the_first() {
    GivenPlan plan = GivenPlan.draft();
    String id = plan.task();
    plan.issued();
    amend(plan, "2021-03-15", change(id, "title", "Tên thứ hai")).statusCode(201);
    amend(plan, "2021-03-15", change(id, "product", "Báo cáo", "title", "Tên thứ ba"))
        .statusCode(201);
    task(id, "").body("title", equalTo("Tên thứ ba")).body("product", equalTo("Báo cáo"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks/" + id + "/terms")
        .then()
        .body("items.title", contains("Tên thứ ba", "Lập danh mục"));
  }
}
