package vn.tiendo.performance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class PerformanceApiTest {
  private static final String TABLE =
      "/api/v1/statistics/performance?from=2021-01-01&to=2021-12-31";
  private static final String ROWS = "/api/v1/performance-rows?from=2021-01-01&to=2021-12-31";

  private final Office office;

  PerformanceApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static JsonPath table(Personas who, String more) {
    return who.asks().get(TABLE + more).then().statusCode(200).extract().jsonPath();
  }

  private static int number(JsonPath table, String row, String measure) {
    return table.getInt(
        "rows.find { it.key.code == '%s' }.counts.find { it.measure == '%s' }.value"
            .formatted(row, measure));
  }

  private static void done(Personas who, UUID occurrence, String move, Map<String, ?> body) {
    who.asks().body(body).post("/api/v1/occurrences/" + occurrence + move).then().statusCode(200);
  }

  private static void report(UUID occurrence) {
    done(HEAD, occurrence, "/confirmation-requests", Map.of("product", Map.of("name", "Báo cáo")));
  }

  /**
   * ONCE was sent back and then confirmed in time, OTHER is late, an item of the officer is late.
   */
  private String year() {
    String item = Items.approved("Mở lớp tập huấn", "2021-03-20");
    Map<String, Object> to =
        Map.of(
            "taskId",
            IssuedPlan.ONCE,
            "unit",
            "QLKH",
            "personId",
            OFFICER.accountId(),
            "main",
            true);
    HEAD.asks().body(to).post("/api/v1/assignments").then().statusCode(201);
    report(IssuedPlan.ONCE_2021);
    done(DEPUTY, IssuedPlan.ONCE_2021, "/redos", Map.of("reason", "Thiếu phụ lục"));
    report(IssuedPlan.ONCE_2021);
    done(DEPUTY, IssuedPlan.ONCE_2021, "/confirmations", Map.of());
    office.at(Instant.parse("2021-07-05T01:00:00Z"));
    return item;
  }

  @Test
  void every_number_opens_exactly_its_rows() {
    year();
    for (String more :
        List.of(
            "&by=UNIT", "&by=PERSON", "&by=UNIT&asOf=2021-03-15", "&unit=QLKH&kind=WORK_ITEM")) {
      JsonPath table = table(CHIEF, more);
      List<Map<String, Object>> counts = new ArrayList<>(table.getList("rows.counts.flatten()"));
      counts.addAll(table.getList("total.counts"));
      for (Map<String, Object> count : counts) {
        int total =
            CHIEF
                .asks()
                .get(count.get("list") + "&includeTotal=true")
                .then()
                .statusCode(200)
                .body("items", hasSize((int) count.get("value")))
                .extract()
                .path("total");
        assertEquals(count.get("value"), total, () -> count.toString());
      }
      int sum =
          List.of("COMPLETED_ON_TIME", "COMPLETED_LATE", "IN_TIME", "OVERDUE").stream()
              .mapToInt(m -> table.getInt("total.counts.find { it.measure == '" + m + "' }.value"))
              .sum();
      assertEquals(table.getInt("total.counts[0].value"), sum);
    }
  }

  @Test
  void units_and_people_have_what_is_theirs() {
    String item = year();
    JsonPath units = table(DIRECTOR, "");
    assertEquals(3, number(units, "QLKH", "ASSIGNED"));
    assertEquals(1, number(units, "QLKH", "COMPLETED_ON_TIME"));
    assertEquals(1, number(units, "QLKH", "REDONE"));
    assertEquals(1, number(units, "QLKH", "OVERDUE"));
    assertEquals(1, number(units, "QLCN", "OVERDUE"));
    CHIEF
        .asks()
        .get(ROWS + "&by=PERSON&person=" + OFFICER.accountId())
        .then()
        .body("items.id", containsInAnyOrder(IssuedPlan.ONCE_2021.toString(), item));
    CHIEF
        .asks()
        .get(ROWS + "&by=PERSON&person=NONE")
        .then()
        .body(
            "items.id",
            containsInAnyOrder(
                IssuedPlan.OTHER_2021.toString(), IssuedPlan.YEARLY_2021.toString()));
    // On the day of the plan nothing had been sent back yet.
    assertEquals(0, number(table(DIRECTOR, "&asOf=2021-03-14"), "QLKH", "REDONE"));
    String page =
        CHIEF
            .asks()
            .get(ROWS + "&limit=1")
            .then()
            .body("items", hasSize(1))
            .extract()
            .path("nextCursor");
    CHIEF.asks().get(ROWS + "&cursor=" + page).then().statusCode(200).body("items", hasSize(3));
  }

  @Test
  void an_objective_cause_stands_with_who_confirmed_it() {
    Map<String, Object> request =
        Map.of(
            "type",
            "EXTENSION",
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "reason",
            "Chờ ý kiến",
            "cause",
            "OBJECTIVE",
            "requestedDueOn",
            "2022-01-31");
    String id =
        HEAD.asks()
            .body(request)
            .post("/api/v1/adjustment-requests")
            .then()
            .statusCode(201)
            .extract()
            .as(Answer.class)
            .id();
    DEPUTY
        .asks()
        .body(Map.of("approved", true, "dueOn", "2022-01-31", "causeConfirmed", "OBJECTIVE"))
        .post("/api/v1/adjustment-requests/" + id + "/decisions")
        .then()
        .statusCode(oneOf(200, 201));
    CHIEF
        .asks()
        .get("/api/v1/performance-rows?from=2022-01-01&to=2022-12-31&measure=OBJECTIVE_CAUSE")
        .then()
        .statusCode(200)
        .body("items.id", contains(IssuedPlan.ONCE_2021.toString()))
        .body("items[0].cause.confirmedBy.id", equalTo(DEPUTY.accountId().toString()))
        .body("items[0].originalDueOn", equalTo("2021-12-31"));
  }

  @Test
  void heads_see_their_unit_and_everybody_himself() {
    year();
    HEAD.asks().get(TABLE).then().body("rows.key.code", contains("QLKH"));
    OTHER_HEAD.asks().get(TABLE).then().body("rows.key.code", contains("QLCN"));
    OFFICER.asks().get(TABLE).then().statusCode(403);
    OFFICER.asks().get(ROWS).then().statusCode(403);
    OFFICER
        .asks()
        .get(TABLE + "&by=PERSON")
        .then()
        .body("rows.key.id", contains(OFFICER.accountId().toString()));
    OTHER_OFFICER.asks().get(TABLE + "&by=PERSON").then().statusCode(200).body("rows", empty());
    OTHER_OFFICER
        .asks()
        .get(ROWS + "&by=PERSON&person=" + OFFICER.accountId())
        .then()
        .body("items", empty());
    STRANGER.asks().get(TABLE + "&by=PERSON").then().statusCode(200).body("rows", empty());
    nobody().get(TABLE).then().statusCode(401);
  }

  @Test
  void a_span_has_a_beginning_and_an_end_and_the_table_goes_into_a_file() {
    String backwards = "/api/v1/statistics/performance?from=2021-12-31&to=2021-01-01";
    CHIEF.asks().get(backwards).then().statusCode(400).body("errors.parameter", contains("to"));
    CHIEF.asks().get("/api/v1/performance-rows?to=2021-01-01").then().statusCode(400);
    for (String source : List.of(TABLE, ROWS)) {
      CHIEF
          .asks()
          .body(Map.of("source", source, "format", "XLSX"))
          .post("/api/v1/exports")
          .then()
          .statusCode(201)
          .body("rows", equalTo(3))
          .body("file.fileName", notNullValue());
    }
    String tag = CHIEF.asks().get(TABLE).then().extract().header("ETag");
    CHIEF.asks().header("If-None-Match", tag).get(TABLE).then().statusCode(304);
  }
}
