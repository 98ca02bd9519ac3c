package vn.tiendo.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class TaskStatisticsApiTest {
  private static final String DAY = "2022-01-05";

  private GivenPlan plan() {
    GivenPlan plan = GivenPlan.draft();
    Personas.CONSOLIDATOR.asks().body(plan.body()).post("/api/v1/tasks").then().statusCode(201);
    Personas.CONSOLIDATOR
        .asks()
        .body(plan.body("leadUnit", "QLCN"))
        .post("/api/v1/tasks")
        .then()
        .statusCode(201);
    Personas.CONSOLIDATOR
        .asks()
        .body(
            plan.body(
                "deadline", Map.of("type", "NONE", "text", "Không nêu thời hạn"),
                "leaderId", Personas.DEPUTY.accountId().toString()))
        .post("/api/v1/tasks")
        .then()
        .statusCode(201);
    return plan.issued();
  }

  private static JsonPath table(String query) {
    return Personas.DIRECTOR
        .asks()
        .get("/api/v1/statistics/tasks?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void the_boxes_add_up_to_what_was_assigned() {
    String id = plan().planId;
    JsonPath table = table("groupBy=UNIT&asOf=" + DAY + "&plan=" + id);
    assertEquals(3, count(table, "total", "ASSIGNED"));
    assertEquals(2, count(table, "total", "OVERDUE"));
    assertEquals(1, count(table, "total", "UNDATED_OPEN"));
    assertEquals(List.of("QLCN", "QLKH"), table.getList("rows.key.code"));
    assertEquals(2, count(table, "rows[1]", "ASSIGNED"));
    assertEquals(
        66.7f, table.getFloat("total.rates.find { it.rate == 'OVERDUE_OF_ASSIGNED' }.percent"));
  }

  @Test
  void every_number_opens_a_list_of_exactly_that_many_rows() {
    plan();
    for (String group : List.of("UNIT", "SECTION", "LEADER", "PLAN", "NONE")) {
      for (String level : List.of("TASK", "WORK_ITEM")) {
        sweep(table("level=" + level + "&groupBy=" + group + "&asOf=" + DAY));
        sweep(table("level=" + level + "&groupBy=" + group));
      }
    }
  }

  @Test
  void an_unfinished_earlier_period_stands_beside_the_boxes_with_its_own_list() {
    IssuedPlan.lay();
    office.at(Instant.parse("2022-01-05T01:00:00Z"));
    JsonPath table = table("groupBy=UNIT");
    assertEquals(1, count(table, "total", "EARLIER_UNFINISHED"));
    assertEquals(3, count(table, "total", "ASSIGNED"), "the boxes have one row a task");
    assertEquals(1, count(table, "rows.find { it.key.code == 'QLKH' }", "EARLIER_UNFINISHED"));
    sweep(table);
    sweep(table("groupBy=LEADER"));
    String list = table.getString("total.counts.find { it.measure == 'EARLIER_UNFINISHED' }.list");
    Personas.DIRECTOR
        .asks()
        .urlEncodingEnabled(false)
        .get(list)
        .then()
        .statusCode(200)
        .body("items.occurrenceId", equalTo(List.of(IssuedPlan.YEARLY_2021.toString())))
        .body("items[0].reportingLabel", equalTo("OVERDUE"));
    Personas.DIRECTOR
        .asks()
        .get("/api/v1/occurrences?earlier=false&includeTotal=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(3));
    IssuedPlan.run(
        "UPDATE occurrence SET state = 'COMPLETED', submitted_on = '2022-01-04', completed_on = '2022-01-04', completed_at = now() WHERE id = '%s'"
            .formatted(IssuedPlan.YEARLY_2021));
    assertEquals(0, count(table("groupBy=NONE"), "total", "EARLIER_UNFINISHED"));
  }

  @Test
  void work_items_of_tasks_without_a_leader_are_a_row_of_their_own() {
    IssuedPlan.lay();
    Items.approved("Mở lớp tập huấn", "2021-06-30");
    IssuedPlan.run("UPDATE task SET leader_id = NULL");
    JsonPath table = table("level=WORK_ITEM&groupBy=LEADER");
    assertEquals(1, count(table, "rows[0]", "ASSIGNED"));
    sweep(table);
  }

  private static void sweep(JsonPath table) {
    check(table.getList("total.counts"));
    List<List<Map<String, Object>>> rows = table.getList("rows.counts");
    rows.forEach(TaskStatisticsApiTest::check);
  }

  private static void check(List<Map<String, Object>> counts) {
    for (Map<String, Object> count : counts) {
      Answer list =
          Personas.DIRECTOR
              .asks()
              .urlEncodingEnabled(false)
              .get(count.get("list") + "&includeTotal=true&limit=1")
              .then()
              .statusCode(200)
              .extract()
              .as(Answer.class);
      assertEquals(count.get("value"), list.total());
    }
  }

  @Test
  void a_stranger_counts_nothing_of_another_organisation() {
    plan();
    Personas.STRANGER
        .asks()
        .get("/api/v1/statistics/tasks?asOf=" + DAY)
        .then()
        .statusCode(200)
        .body("total.counts.find { it.measure == 'ASSIGNED' }.value", equalTo(0));
  }

  @Test
  void an_unchanged_table_answers_304() {
    plan();
    String etag =
        Personas.DIRECTOR
            .asks()
            .get("/api/v1/statistics/tasks")
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    Personas.DIRECTOR
        .asks()
        .header("If-None-Match", etag)
        .get("/api/v1/statistics/tasks")
        .then()
        .statusCode(304);
  }

  @Inject DataSource database;
  @Inject Office office;

  @Test
  void a_table_asked_again_is_not_counted_again() {
    plan();
    String first = text();
    List<String> again = new ArrayList<>();
    assertEquals(1, Statements.during(() -> again.add(text())));
    assertEquals(List.of(first), again);
  }

  @Test
  void a_write_that_was_under_way_when_the_table_was_counted_shows_once_it_is_committed()
      throws SQLException {
    plan();
    try (Connection writer = database.getConnection();
        Statement statement = writer.createStatement()) {
      writer.setAutoCommit(false);
      statement.executeUpdate("UPDATE occurrence SET state = 'SUSPENDED'");
      assertEquals(0, count(table("groupBy=NONE"), "total", "SUSPENDED"));
      assertEquals(0, count(table("groupBy=NONE"), "total", "SUSPENDED"));
      writer.commit();
    }
    assertEquals(3, count(table("groupBy=NONE"), "total", "SUSPENDED"));
  }

  @Test
  void nobody_is_given_a_table_that_was_kept_for_another() {
    plan();
    table("groupBy=NONE");
    Personas.STRANGER
        .asks()
        .get("/api/v1/statistics/tasks?groupBy=NONE")
        .then()
        .statusCode(200)
        .body("total.counts.find { it.measure == 'ASSIGNED' }.value", equalTo(0));
  }

  private static String text() {
    return Personas.DIRECTOR.asks().get("/api/v1/statistics/tasks").then().extract().asString();
  }

  @Test
  void a_year_is_for_work_items_only() {
    Personas.DIRECTOR
        .asks()
        .get("/api/v1/statistics/tasks?year=2021")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("NOT_FOR_TASKS"));
    Personas.nobody().get("/api/v1/statistics/tasks").then().statusCode(401);
  }

  private static int count(JsonPath table, String row, String measure) {
    return table.getInt(row + ".counts.find { it.measure == '" + measure + "' }.value");
  }
}
