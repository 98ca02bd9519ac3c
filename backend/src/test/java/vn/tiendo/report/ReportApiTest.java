package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.back;
import static vn.tiendo.support.GivenReport.draft;
import static vn.tiendo.support.GivenReport.etag;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.GivenReport.update;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

@ApiTest
class ReportApiTest {
  private static final String TASK = "tasks/" + IssuedPlan.ONCE;

  private final Office office;

  ReportApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
  }

  @Test
  void a_report_is_filled_in_from_updates_so_that_nobody_types_twice() {
    update("Đã khảo sát 20 doanh nghiệp.", "Thiếu kinh phí.", "2021-06-30");
    String report = draft();
    OFFICER
        .asks()
        .get(REPORTS + report)
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("dueOn", equalTo("2021-12-19"))
        .body("making", equalTo(1))
        .body("content.asOf", equalTo("2021-12-14"))
        .body("content.nodes.code", contains("I", "II", "II.1", "II.2", "III"))
        .body("content.nodes[4].text", containsString("Thiếu kinh phí."))
        .body("content.tasks.task.code", contains("II.1.1", "II.1.2"))
        .body("content.tasks[0].task.result", equalTo("Đã khảo sát 20 doanh nghiệp."))
        .body("content.tasks[0].updateIds", hasSize(1))
        .body("content.tasks[1].task.label", equalTo("IN_TIME"))
        .body("openFields", hasItems("nodes/I", TASK))
        .body("allowedActions", containsInAnyOrder("editReport", "prefillReport"));
    update("Đã ký 02 hợp đồng.", "Dịch bệnh.", "2021-12-10");
    OFFICER
        .asks()
        .get(REPORTS + report)
        .then()
        .body("content.tasks[0].task.result", containsString("Đã ký 02 hợp đồng."));
  }

  @Test
  void what_is_written_stands_on_top_and_null_goes_back() {
    update("Đã khảo sát.", "Thiếu kinh phí.", "2021-06-30");
    String report = draft();
    write(OFFICER, report, "nodes/I", "Đã ban hành 03 văn bản.", TASK, "Đã xong 80%.")
        .statusCode(200)
        .body("content.nodes[0].text", equalTo("Đã ban hành 03 văn bản."))
        .body("content.nodes[0].edited", equalTo(true))
        .body("content.tasks[0].task.result", equalTo("Đã xong 80%."))
        .body("content.tasks[0].task.difficulty", equalTo("Thiếu kinh phí."))
        .body("content.tasks[0].edited", contains("result"));
    OFFICER
        .patches(etag(report))
        .body("{\"tasks\": {\"" + IssuedPlan.ONCE + "\": {\"result\": null}}}")
        .patch(REPORTS + report)
        .then()
        .statusCode(200)
        .body("content.tasks[0].task.result", equalTo("Đã khảo sát."));
    write(OFFICER, report, TASK, "Viết lại.").statusCode(200);
    move(OFFICER, report, "prefills", "fields", List.of(TASK))
        .statusCode(200)
        .body("content.tasks[0].task.result", equalTo("Đã khảo sát."))
        .body("content.nodes[0].text", equalTo("Đã ban hành 03 văn bản."));
    write(OFFICER, report, "nodes/KHONG", "x").statusCode(400);
    OFFICER
        .asks()
        .contentType("application/merge-patch+json")
        .body(Map.of("nodes", Map.of()))
        .patch(REPORTS + report)
        .then()
        .statusCode(428);
  }

  @Test
  void sending_takes_a_snapshot_that_nothing_changes_any_more() {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Bản một.").statusCode(200);
    move(OFFICER, report, "submissions").statusCode(403);
    HEAD.asks().body(Map.of()).post(REPORTS + report + "/submissions").then().statusCode(400);
    move(HEAD, report, "submissions", "note", "Kính gửi.")
        .statusCode(201)
        .body("no", equalTo(1))
        .body("onBehalf", equalTo(false))
        .body("content.nodes[0].text", equalTo("Bản một."))
        .body("content.tasks", hasSize(2));
    String first = OFFICER.asks().get(REPORTS + report + "/submissions/1").asString();
    update("Sau khi gửi.", "Không.", "2021-12-16");
    OFFICER
        .asks()
        .get(REPORTS + report)
        .then()
        .body("state", equalTo("SUBMITTED"))
        .body("openFields", empty())
        .body("content.tasks[0].task.result", nullValue());
    write(OFFICER, report, "nodes/I", "Muộn.")
        .statusCode(409)
        .body("currentState", equalTo("SUBMITTED"));
    assertEquals(first, OFFICER.asks().get(REPORTS + report + "/submissions/1").asString());
    OFFICER.asks().get(REPORTS + report + "/submissions/2").then().statusCode(404);
    OFFICER
        .asks()
        .get(REPORTS + report + "/submissions")
        .then()
        .body("items.no", contains(1))
        .body("items[0].content", nullValue());
  }

  @Test
  void only_the_marked_fields_of_a_returned_report_are_open() {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Bản một.", "nodes/III", "Khó khăn một.").statusCode(200);
    sent(report);
    back(report, "nodes/KHONG").statusCode(400);
    update("Cập nhật sau khi gửi.", "Không.", "2021-12-16");
    back(report, "nodes/I")
        .statusCode(200)
        .body("state", equalTo("RETURNED"))
        .body("openFields", contains("nodes/I"))
        .body("content.nodes[0].note", equalTo("Nêu rõ hơn."))
        .body("returnDueOn", equalTo("2021-12-18"))
        .body("steps.kind", contains("SUBMITTED", "RETURNED"));
    write(OFFICER, report, "nodes/III", "Lén sửa.")
        .statusCode(409)
        .body("code", equalTo("FIELD_CLOSED"));
    write(OFFICER, report, "nodes/I", "Bản hai.").statusCode(200);
    sent(report);
    OFFICER
        .asks()
        .get(REPORTS + report + "/submissions/2/differences")
        .then()
        .statusCode(200)
        .body("against", equalTo(1))
        .body("rows.field", contains("nodes/I"))
        .body("rows[0].parts[0].before", equalTo("Bản một."))
        .body("rows[0].parts[0].after", equalTo("Bản hai."));
    OFFICER
        .asks()
        .get(REPORTS + report + "/submissions/1/differences")
        .then()
        .body("rows", empty());
    OFFICER
        .asks()
        .get(REPORTS + report + "/submissions/2/differences?against=2")
        .then()
        .statusCode(400);
  }

  @Test
  void last_periods_words_stand_beside() {
    String regime = regimeOf();
    String first = GivenReport.of(opened(regime, "2021"), "QLKH");
    write(OFFICER, first, "nodes/I", "Năm 2021.", TASK, "Kết quả 2021.").statusCode(200);
    received(first);
    office.at(Instant.parse("2022-12-16T01:00:00Z"));
    String second = GivenReport.of(opened(regime, "2022"), "QLKH");
    OFFICER
        .asks()
        .get(REPORTS + second)
        .then()
        .body("content.nodes[0].text", nullValue())
        .body("content.nodes[0].previousText", equalTo("Năm 2021."))
        .body("content.tasks[0].previous.result", equalTo("Kết quả 2021."));
  }

  @Test
  void only_the_tasks_of_the_asked_sections_and_what_is_inside_them_are_told() {
    String within = regimeOf("sectionIds", List.of(IssuedPlan.SECTION.toString()));
    OFFICER
        .asks()
        .get(REPORTS + GivenReport.of(opened(within, "2021"), "QLKH"))
        .then()
        .body("content.tasks.task.code", contains("II.1.1", "II.1.2"));
    IssuedPlan.run("UPDATE task SET section_id = NULL WHERE id = '" + IssuedPlan.ONCE + "'");
    OFFICER
        .asks()
        .get(REPORTS + GivenReport.of(opened(within, "2022"), "QLKH"))
        .then()
        .body("content.tasks", empty());
    OFFICER
        .asks()
        .get(REPORTS + GivenReport.of(opened(regimeOf(), "2021"), "QLKH"))
        .then()
        .body("content.tasks", hasSize(2));
  }

  @Test
  void a_report_is_begun_when_somebody_writes_and_not_by_what_is_filled_in() {
    update("Đã khảo sát 20 doanh nghiệp.", "Thiếu kinh phí.", "2021-06-30");
    String regime = regimeOf();
    String report = of(opened(regime, "2021"), "QLKH");
    begun(regime, report, false);
    move(OFFICER, report, "prefills").statusCode(200);
    begun(regime, report, false);
    write(OFFICER, report, "nodes/I", "Đã ban hành 02 văn bản.").statusCode(200);
    begun(regime, report, true);
    OFFICER
        .patches(etag(report))
        .body("{\"nodes\": {\"I\": {\"text\": null}}}")
        .patch(REPORTS + report)
        .then()
        .statusCode(200)
        .body("begun", equalTo(false));
    sent(report);
    begun(regime, report, true);
  }

  /** The same wherever a report's state is told. */
  private static void begun(String regime, String report, boolean expected) {
    OFFICER.asks().get(REPORTS + report).then().body("begun", equalTo(expected));
    String list = REPORTS.substring(0, REPORTS.length() - 1) + "?regime=" + regime + "&unit=QLKH";
    OFFICER.asks().get(list).then().body("items.begun", contains(expected));
    String matrix = "/api/v1/report-regimes/" + regime + "/matrix";
    OFFICER
        .asks()
        .get(matrix)
        .then()
        .body(
            "rows.cells.flatten().find { it.reportId == '" + report + "' }.begun",
            equalTo(expected));
  }
}
