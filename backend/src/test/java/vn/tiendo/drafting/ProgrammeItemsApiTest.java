package vn.tiendo.drafting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;

@ApiTest
class ProgrammeItemsApiTest {
  private static final String PATH = "/api/v1/programmes/";

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static String begin(int year) {
    return OFFICER
        .asks()
        .body(Map.of("unit", "QLKH", "year", year))
        .post("/api/v1/programmes")
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .extract()
        .as(Answer.class)
        .id();
  }

  private static Map<String, Object> row(UUID occurrence, String title, String dueOn) {
    return Map.of("op", "ADD", "occurrenceId", occurrence, "title", title, "dueOn", dueOn);
  }

  @Test
  void what_comes_after_approval_is_marked_unplanned() {
    String item = Items.approved("Việc một", "2021-04-30");
    String programme = Items.programmeOf(item);
    OFFICER
        .asks()
        .body(Map.of("rows", List.of(row(IssuedPlan.ONCE_2021, "Việc phát sinh", "2021-05-31"))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(200)
        .body("programme.counts.unplanned", equalTo(1));
    OFFICER
        .asks()
        .get("/api/v1/work-items?unplanned=true")
        .then()
        .body("items.title", contains("Việc phát sinh"))
        .body("items.state", contains("NOT_STARTED"));
  }

  @Test
  void a_batch_is_saved_whole_or_refused_with_every_fault() {
    String programme = begin(2021);
    String draft = Items.draft("Việc có sẵn", "2021-04-30");
    OFFICER
        .asks()
        .body(
            Map.of(
                "rows",
                List.of(
                    row(IssuedPlan.ONCE_2021, "Việc tốt", "2021-04-30"),
                    row(IssuedPlan.OTHER_2021, "Việc của phòng khác", "2021-04-30"),
                    row(UUID.randomUUID(), "Việc của kỳ không có", "2021-04-30"),
                    Map.of("op", "ADD", "title", "Thiếu"),
                    Map.of("op", "CHANGE", "id", draft, "dueOn", "2020-01-01"),
                    Map.of("op", "REMOVE", "id", UUID.randomUUID()))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/rows/1/occurrenceId",
                "/rows/2/occurrenceId",
                "/rows/3/occurrenceId",
                "/rows/3/dueOn",
                "/rows/4/dueOn",
                "/rows/5/id"));
    OFFICER.asks().get("/api/v1/work-items").then().body("items", hasSize(1));
    String etag = OFFICER.asks().get(PATH + programme).then().extract().header("ETag");
    OFFICER
        .asks()
        .header("If-Match", etag)
        .body(
            Map.of(
                "rows",
                List.of(
                    Map.of("op", "CHANGE", "id", draft, "title", "Việc đã sửa"),
                    row(IssuedPlan.ONCE_2021, "Việc tốt", "2021-04-30"))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(200)
        .body("results.status", contains("CHANGED", "ADDED"));
    OFFICER
        .asks()
        .header("If-Match", etag)
        .body(Map.of("rows", List.of(Map.of("op", "REMOVE", "id", draft))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(412);
    OFFICER
        .asks()
        .body(Map.of("rows", List.of(Map.of("op", "REMOVE", "id", draft))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(200)
        .body("results.status", contains("REMOVED"));
  }

  @Test
  void last_years_items_are_copied_under_this_years_period() {
    String programme = begin(2021);
    OFFICER
        .asks()
        .body(
            Map.of(
                "rows",
                List.of(
                    row(IssuedPlan.YEARLY_2021, "Tổng hợp", "2021-11-30"),
                    row(IssuedPlan.ONCE_2021, "Đề án", "2021-05-31"))))
        .post(PATH + programme + "/items")
        .then()
        .statusCode(200);
    String next =
        OFFICER
            .asks()
            .body(Map.of("unit", "QLKH", "year", 2022, "copyFromYear", 2021))
            .post("/api/v1/programmes")
            .then()
            .statusCode(201)
            .body("counts.total", equalTo(2))
            .extract()
            .as(Answer.class)
            .id();
    OFFICER
        .asks()
        .get("/api/v1/work-items?year=2022&sort=number")
        .then()
        .body("items.dueOn", contains("2022-11-30", "2022-05-31"))
        .body("items.occurrence.period", contains("2022", "2021"))
        .body("items.state", contains("DRAFT", "DRAFT"));
    OFFICER
        .asks()
        .body(Map.of("fromYear", 2021))
        .post(PATH + next + "/copies")
        .then()
        .statusCode(200)
        .body("results.status", contains("SKIPPED", "SKIPPED"))
        .body("results[0].reason", notNullValue());
    OFFICER
        .asks()
        .body(Map.of("fromYear", 2019))
        .post(PATH + next + "/copies")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NO_PROGRAMME"));
    OTHER_HEAD
        .asks()
        .body(Map.of("fromYear", 2021))
        .post(PATH + next + "/copies")
        .then()
        .statusCode(404);
  }
}
