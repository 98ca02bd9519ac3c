package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.consolidation.GivenConsolidation.INDICATOR;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.PERIOD;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.received;
import static vn.tiendo.consolidation.GivenConsolidation.science;
import static vn.tiendo.consolidation.GivenConsolidation.trade;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Statements;

@ApiTest
class ConsolidatedReportApiTest {
  private final Office office;

  ConsolidatedReportApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  private static ValidatableResponse read(String id) {
    return CONSOLIDATOR.asks().get(PATH + "/" + id).then().statusCode(200);
  }

  private static String node(String code) {
    return "content.nodes.find { it.code == '" + code + "' }";
  }

  @Test
  void before_the_cut_off_its_figures_are_of_the_latest_day_that_was_told() {
    String early = science("Chủ động.", "COMPLETED_ON_TIME").replace("2021-12-14", "2021-11-24");
    String earlier = trade("Kịp thời.", 67).replace("2021-12-14", "2021-11-20");
    received("QLKH", 1, "2021-11-24", early);
    received("QLCN", 1, "2021-11-20", earlier);
    String id = GivenIndicator.made(CONSOLIDATOR, PATH, Map.of("periodId", PERIOD));
    read(id)
        .body("content.asOf", equalTo("2021-11-24"))
        .body(node("II.3") + ".text", endsWith("(số liệu tính đến ngày 24/11/2021)."));
  }

  @Test
  void received_reports_become_one_by_outline_section_label_and_rule() {
    CONSOLIDATOR
        .sends()
        .body(Map.of("periodId", PERIOD))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("NOTHING_RECEIVED"));
    received("QLKH", 1, "2021-12-18", science("Chủ động.", "COMPLETED_ON_TIME"));
    received("QLCN", 1, "2021-12-20", trade("Kịp thời.", 67));
    GivenIndicator.checked(CONSOLIDATOR, PATH, Map.of("periodId", PERIOD));
    String id = GivenIndicator.made(CONSOLIDATOR, PATH, Map.of("periodId", PERIOD));
    read(id)
        .body("state", equalTo("DRAFT"))
        .body("turn", equalTo("AUTHOR"))
        .body("about", equalTo("Kết quả thực hiện Chỉ thị số 01/CT-UBND năm 2021"))
        .body("addressee", equalTo("Chủ tịch UBND tỉnh"))
        .body("outdatedSources", equalTo(0))
        .body("content.asOf", equalTo("2021-12-14"))
        .body(node("III.1") + ".text", equalTo("Phòng QLKH: Chủ động.\nPhòng QLCN: Kịp thời."))
        .body(node("I") + ".text", equalTo(""))
        .body(node("II") + ".text", nullValue())
        .body(node("II.2-II.1") + ".number", equalTo("2.1"))
        .body(
            node("II.2-II.1") + ".text",
            equalTo(
                "Số nhiệm vụ: 2, trong đó: hoàn thành đúng hạn 1; quá hạn chưa hoàn thành 1.\n"
                    + "- Triển khai Đề án phát triển thị trường: Đã mở 02 lớp."))
        .body(
            node("II.3") + ".text",
            equalTo(
                "Tổng số nhiệm vụ: 2, trong đó: hoàn thành đúng hạn 1; quá hạn chưa hoàn thành 1"
                    + " (số liệu tính đến ngày 14/12/2021)."))
        .body(
            node("II.1") + ".text",
            containsString(
                "Số nhãn hiệu: 67 nhãn hiệu (ước thực hiện); mới có số liệu của 1/2; dự kiến đạt."))
        .body("content.figures.total.total", equalTo(2))
        .body("content.figures.total.labels", equalTo(Map.of("COMPLETED_ON_TIME", 1, "OVERDUE", 1)))
        .body("content.figures.indicators[0].figure.value", equalTo(67))
        .body("content.figures.statuses", equalTo(Map.of("ON_TRACK", 1)))
        .body(node("II.1") + ".text", containsString("Trong 1 chỉ tiêu: 1 dự kiến đạt"))
        .body("content.figures.indicators[0].counted", equalTo(1))
        .body("content.figures.indicators[0].expected", equalTo(2))
        .body("content.figures.indicators[0].reconciles", equalTo(true))
        .body("content.sources.unit.code", containsInAnyOrder("QLKH", "QLCN"))
        .body(
            "allowedActions",
            hasItems("editConsolidatedReport", "refreshConsolidatedReport", "decideSigningStep"));
    CONSOLIDATOR
        .sends()
        .body(Map.of("periodId", PERIOD))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_REPORT"));
  }

  @Test
  void only_the_recipient_consolidates_and_only_a_period_of_his_house() {
    received("QLKH", 1, "2021-12-18", science("Chủ động.", "COMPLETED_ON_TIME"));
    HEAD.sends().body(Map.of("periodId", PERIOD)).post(PATH).then().statusCode(403);
    for (Object period : new Object[] {Office.id("report-period", "none"), PERIOD}) {
      STRANGER
          .sends()
          .body(Map.of("periodId", period))
          .post(PATH)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/periodId"));
    }
  }

  @Test
  void every_figure_and_paragraph_tells_where_it_comes_from() {
    String id = assembled();
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/provenance")
        .then()
        .statusCode(200)
        .body(
            "origins.at",
            hasItems(
                "nodes/III.1/QLKH",
                "tasks/" + IssuedPlan.ONCE,
                "counts/TOTAL",
                "counts/TOTAL/OVERDUE",
                "indicators/" + INDICATOR));
    CHIEF
        .asks()
        .get(PATH + "/" + id + "/provenance?of=nodes/III.1/QLCN")
        .then()
        .statusCode(200)
        .body("origins", hasSize(1))
        .body("origins[0].value", equalTo("Kịp thời."))
        .body("origins[0].inputs[0].submissionNo", equalTo(1))
        .body("origins[0].inputs[0].reportId", equalTo(GivenConsolidation.reportOf("QLCN")))
        .body("origins[0].inputs[0].field", equalTo("nodes/III.1"));
    OFFICER.asks().get(PATH + "/" + id + "/provenance").then().statusCode(404);
  }

  @Test
  void the_sheet_of_reporters_is_for_the_house_s_makers_and_signers() {
    String id = assembled();
    GivenConsolidation.excluded("TDC");
    DIRECTOR
        .asks()
        .get(PATH + "/" + id + "/reporters")
        .then()
        .statusCode(200)
        .body("expected", equalTo(2))
        .body("included", equalTo(2))
        .body("late", equalTo(1))
        .body("excluded", equalTo(1))
        .body("lines.unit.code", contains("QLKH", "QLCN", "TDC"))
        .body("lines.state", contains("CONSOLIDATED", "CONSOLIDATED", "EXCLUDED"))
        .body("lines.begun", contains(true, true, false))
        .body("lines[0].lateDays", nullValue())
        .body("lines[0].submittedBy.id", equalTo(HEAD.accountId().toString()))
        .body("lines[1].lateDays", equalTo(1))
        .body("lines[2].excludedReason", equalTo("Đã sáp nhập"));
  }

  @Test
  void an_edit_needs_its_version_a_part_that_is_there_and_the_author() {
    String id = assembled();
    Map<String, Object> part = Map.of("parts", Map.of("III.1", Map.of("text", "Khác")));
    CONSOLIDATOR
        .asks()
        .contentType("application/merge-patch+json")
        .body(part)
        .patch(PATH + "/" + id)
        .then()
        .statusCode(428);
    String etag = read(id).extract().header("ETag");
    CONSOLIDATOR
        .patches(etag)
        .body(part)
        .patch(PATH + "/" + id + "?validateOnly=true")
        .then()
        .statusCode(204);
    DIRECTOR.patches(etag).body(part).patch(PATH + "/" + id).then().statusCode(403);
    for (String code : new String[] {"IX", "II", "II.2"}) {
      CONSOLIDATOR
          .patches(etag)
          .body(Map.of("parts", Map.of(code, Map.of("text", "Khác"))))
          .patch(PATH + "/" + id)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("/parts/" + code));
    }
    CONSOLIDATOR
        .patches(etag)
        .body(Map.of("about", "Kết quả năm 2021"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("about", equalTo("Kết quả năm 2021"));
    CONSOLIDATOR.patches(etag).body(part).patch(PATH + "/" + id).then().statusCode(412);
  }

  @Test
  void what_is_not_issued_shows_to_makers_and_signers_only() {
    String id = assembled();
    OFFICER.asks().get(PATH + "/" + id).then().statusCode(404);
    OFFICER.asks().get(PATH).then().statusCode(200).body("items", empty());
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
    CHIEF
        .asks()
        .get(PATH + "?state=DRAFT&period=" + PERIOD + "&includeTotal=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(1))
        .body("items[0].id", equalTo(id))
        .body("items[0].content", nullValue())
        .body("items[0].createdAt", notNullValue());
  }

  @Test
  void a_list_costs_the_same_however_long_it_is() {
    assembled();
    listed(1);
    long one = Statements.during(() -> listed(1));
    for (int year : new int[] {2022, 2023}) {
      GivenConsolidation.another(year);
      GivenConsolidation.made(year);
    }
    assertEquals(one, Statements.during(() -> listed(3)));
  }

  private static void listed(int reports) {
    CHIEF.asks().get(PATH).then().statusCode(200).body("items", hasSize(reports));
  }
}
