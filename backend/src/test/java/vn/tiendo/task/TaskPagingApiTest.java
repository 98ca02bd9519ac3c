package vn.tiendo.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class TaskPagingApiTest {
  private static final String TASKS = "/api/v1/tasks";

  @Inject OfficeClock clock;

  private static JsonPath page(String query) {
    return Personas.CONSOLIDATOR
        .asks()
        .get(TASKS + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Every code of a list, read in pages. */
  private static List<String> walk(String query, int limit) {
    List<String> codes = new ArrayList<>();
    String cursor = "";
    do {
      JsonPath page = page(query + "&limit=" + limit + cursor);
      codes.addAll(page.getList("items.code"));
      cursor = page.get("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
    } while (cursor != null);
    return codes;
  }

  @Test
  void codes_sort_as_people_count_and_pages_neither_repeat_nor_skip() {
    GivenPlan plan = GivenPlan.draft();
    List.of("2.10", "2.9", "1.1", "2.1", "10.1").forEach(code -> plan.task("code", code));
    List<String> sorted = List.of("1.1", "2.1", "2.9", "2.10", "10.1");
    for (int limit = 1; limit <= 6; limit++) {
      assertEquals(sorted, walk("?sort=code", limit));
      assertEquals(sorted, walk("?sort=sortKey", limit));
      assertEquals(sorted.reversed(), walk("?sort=-code", limit));
    }
  }

  @Test
  void work_without_a_deadline_sorts_last_and_pages_go_through_it() {
    GivenPlan plan = GivenPlan.draft();
    plan.task("code", "3", "deadline", GivenPlan.undated("NONE"));
    plan.task("code", "2", "deadline", GivenPlan.fixed("2022-05-01", "BY"));
    plan.task("code", "4", "deadline", GivenPlan.undated("CONTINUOUS"));
    plan.task("code", "1", "deadline", GivenPlan.fixed("2021-05-01", "BY"));
    plan.issued();
    List<String> byDue = walk("?sort=dueDate", 4);
    assertEquals(List.of("1", "2"), byDue.subList(0, 2));
    for (int limit = 1; limit < 4; limit++) {
      assertEquals(byDue, walk("?sort=dueDate", limit));
      assertEquals(byDue.reversed(), walk("?sort=-dueDate", limit));
    }
  }

  @Test
  void rows_that_come_and_go_between_pages_never_shift_a_page() {
    GivenPlan plan = GivenPlan.draft();
    Map<String, String> ids = new java.util.TreeMap<>();
    IntStream.rangeClosed(1, 6).forEach(i -> ids.put("2." + i, plan.task("code", "2." + i)));
    JsonPath first = page("?sort=code&limit=3");
    assertEquals(List.of("2.1", "2.2", "2.3"), first.getList("items.code"));
    plan.task("code", "1.1");
    for (String gone : List.of("2.2", "2.4")) {
      String path = TASKS + "/" + ids.get(gone);
      Personas.CONSOLIDATOR
          .asks()
          .header("If-Match", GivenPlan.etag(path))
          .delete(path)
          .then()
          .statusCode(204);
    }
    plan.task("code", "2.55");
    JsonPath second = page("?sort=code&limit=3&cursor=" + first.getString("nextCursor"));
    assertEquals(List.of("2.5", "2.6", "2.55"), second.getList("items.code"));
    assertNull(second.get("nextCursor"));
  }

  @Test
  void a_cursor_is_bound_to_its_filter_sort_and_day() {
    GivenPlan plan = GivenPlan.draft();
    IntStream.rangeClosed(1, 3)
        .forEach(i -> plan.task("deadline", GivenPlan.fixed("2021-03-20", "BY")));
    plan.issued();
    JsonPath first = page("?timeState=NOT_DUE,DUE_SOON&limit=1");
    String cursor = first.getString("nextCursor");
    clock.standAt(clock.instant().plus(Duration.ofDays(30)));
    JsonPath second = page("?timeState=NOT_DUE,DUE_SOON&limit=1&cursor=" + cursor);
    assertEquals(1, second.getList("items").size());
    assertEquals("2021-03-15", second.getString("items[0].asOf"));
    for (String other :
        List.of("?limit=1&cursor=", "?timeState=NOT_DUE,DUE_SOON&sort=code&cursor=")) {
      Personas.CONSOLIDATOR
          .asks()
          .get(TASKS + other + cursor)
          .then()
          .statusCode(400)
          .body("errors[0].code", org.hamcrest.Matchers.equalTo("BAD_CURSOR"));
    }
  }

  @Test
  void a_page_costs_the_same_few_statements_whatever_the_data() {
    GivenPlan plan = GivenPlan.draft();
    plan.task("leaderId", Personas.DEPUTY.accountId().toString());
    page("?limit=50");
    long one = Statements.during(() -> assertEquals(1, page("?limit=50").getList("items").size()));
    IntStream.range(0, 30)
        .forEach(
            i ->
                plan.task(
                    "leaderId",
                    Personas.DEPUTY.accountId().toString(),
                    "coordinators",
                    List.of(Map.of("unit", "QLCN"), Map.of("unit", "TDC"), Map.of("unit", "NV"))));
    page("?limit=50");
    long many =
        Statements.during(() -> assertEquals(31, page("?limit=50").getList("items").size()));
    assertEquals(one, many);
    assertTrue(many >= 1 && many <= 2, "statements of a page: " + many);
    assertEquals(many + 1, Statements.during(() -> page("?limit=50&includeTotal=true")));
  }

  @Test
  void totals_and_limits() {
    GivenPlan plan = GivenPlan.draft();
    IntStream.range(0, 3).forEach(i -> plan.task());
    assertEquals(3, page("?limit=2&includeTotal=true").getInt("total"));
    assertNull(page("?limit=2").get("total"));
    assertEquals(3, new HashSet<>(walk("?sort=-updatedAt", 1)).size());
    for (String wrong :
        List.of("?limit=0", "?limit=201", "?limit=x", "?sort=title", "?cursor=abc")) {
      Personas.CONSOLIDATOR.asks().get(TASKS + wrong).then().statusCode(400);
    }
  }

  @Test
  void tasks_follow_their_section_when_another_is_put_before_it() {
    GivenPlan plan = GivenPlan.draft();
    String second = plan.section(Map.of("code", "II", "number", "II", "title", "TỔ CHỨC"));
    plan.task("code", "9", "sectionId", second);
    plan.task("code", "1");
    String between =
        plan.section(
            Map.of(
                "code",
                "IA",
                "number",
                "IA",
                "title",
                "GIẢI PHÁP",
                "afterSectionId",
                plan.sectionId));
    plan.task("code", "5", "sectionId", between);
    assertEquals(List.of("1", "5", "9"), walk("?sort=sortKey", 50));
    plan.issued();
    assertEquals(List.of("1", "5", "9"), walk("?sort=sortKey", 1));
  }
}
