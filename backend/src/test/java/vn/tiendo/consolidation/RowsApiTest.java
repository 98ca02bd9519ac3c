package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** What there may be very much of is read page by page, of few units as of many. */
@ApiTest
class RowsApiTest {
  private static final String SCIENCE = IssuedPlan.ONCE.toString();
  private static final String TRADE = IssuedPlan.OTHER.toString();
  private final Office office;

  RowsApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  private static ValidatableResponse read(String id, String path) {
    return CONSOLIDATOR.asks().get(PATH + "/" + id + path).then().statusCode(200);
  }

  private static void edit(String id, String text) {
    String tag = read(id, "").extract().header("ETag");
    CONSOLIDATOR
        .sends()
        .contentType("application/merge-patch+json")
        .header("If-Match", tag)
        .body(Map.of("parts", Map.of("III.1", Map.of("text", text))))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void tasks_come_in_the_plans_order_by_section_and_box_as_they_stand_and_as_they_were_kept() {
    String id = assembled();
    for (String version : new String[] {"", "&version=1"}) {
      read(id, "/tasks?includeTotal=true" + version)
          .body("items.taskId", contains(SCIENCE, TRADE))
          .body("items[0].by[0].result", equalTo("Đã mở 02 lớp."))
          .body("total", equalTo(2));
      read(id, "/tasks?label=OVERDUE" + version).body("items.taskId", contains(TRADE));
      read(id, "/tasks?section=" + IssuedPlan.SUBSECTION + version)
          .body("items.taskId", contains(SCIENCE, TRADE));
      read(id, "/tasks?section=NONE" + version).body("items", empty());
      String next = read(id, "/tasks?limit=1" + version).extract().path("nextCursor");
      read(id, "/tasks?limit=1&cursor=" + next + version)
          .body("items.taskId", contains(TRADE))
          .body("nextCursor", nullValue());
    }
  }

  @Test
  void indicators_come_by_their_status() {
    String id = assembled();
    for (String version : new String[] {"", "&version=1"}) {
      read(id, "/indicators?includeTotal=true" + version)
          .body("items[0].figure.value", equalTo(67))
          .body("items[0].counted", equalTo(1))
          .body("total", equalTo(1));
      read(id, "/indicators?status=ON_TRACK" + version).body("items.code", contains("CT1"));
      read(id, "/indicators?status=NONE" + version).body("items", empty());
    }
  }

  @Test
  void a_text_is_read_line_by_line_as_it_is_now_and_as_it_was() {
    String id = assembled();
    edit(id, "Một.\nHai.\nBa.");
    read(id, "/nodes/III.1/lines?limit=2&includeTotal=true")
        .body("items.text", contains("Một.", "Hai."))
        .body("total", equalTo(3));
    read(id, "/nodes/III.1/lines?version=1")
        .body("items.text", contains("Phòng QLKH: Chủ động.", "Phòng QLCN: Kịp thời."));
    read(id, "/nodes/IX/lines").body("items", empty());
  }

  @Test
  void who_does_not_see_the_report_sees_no_row_and_a_version_that_is_not_there_has_none() {
    String id = assembled();
    for (String path : new String[] {"/tasks", "/indicators", "/nodes/III.1/lines"}) {
      STRANGER.asks().get(PATH + "/" + id + path).then().statusCode(404);
      CONSOLIDATOR.asks().get(PATH + "/" + id + path + "?version=9").then().statusCode(404);
    }
  }
}
