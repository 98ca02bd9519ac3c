package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.back;
import static vn.tiendo.support.GivenReport.draft;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.GivenReport.update;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

@ApiTest
class ReportMoveApiTest {
  private static final String OCCURRENCE = "/api/v1/occurrences/" + IssuedPlan.YEARLY_2021;

  private final Office office;

  ReportMoveApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
  }

  @Test
  void an_unlocked_report_makes_the_next_version_while_the_received_one_counts() {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Bản một.").statusCode(200);
    received(report);
    move(CONSOLIDATOR, report, "unlocks", "reason", "Số chính thức", "until", "2021-12-01")
        .statusCode(400);
    move(CONSOLIDATOR, report, "unlocks", "reason", "Số chính thức", "until", "2021-12-20")
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("making", equalTo(2))
        .body("receivedNo", equalTo(1))
        .body("content.nodes[0].text", equalTo("Bản một."));
    update("Kết quả mới.", "Không.", "2021-12-16");
    OFFICER.asks().get(REPORTS + report).then().body("content.tasks[0].task.result", nullValue());
    move(OFFICER, report, "prefills")
        .statusCode(200)
        .body("content.tasks[0].task.result", equalTo("Kết quả mới."))
        .body("content.nodes[0].text", equalTo("Bản một."));
    office.at(Instant.parse("2021-12-21T01:00:00Z"));
    write(OFFICER, report, "nodes/I", "Quá hạn.").statusCode(409);
    OFFICER.asks().get(REPORTS + report).then().body("allowedActions", empty());
    move(CONSOLIDATOR, report, "unlocks", "reason", "Gia hạn", "until", "2021-12-25")
        .statusCode(200);
    sent(report);
    OFFICER.asks().get(REPORTS + report).then().body("receivedNo", equalTo(1));
    move(CONSOLIDATOR, report, "receipts").statusCode(200).body("receivedNo", equalTo(2));
  }

  @Test
  void a_report_is_not_asked_for_again_by_a_day_that_is_gone() {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Bản một.").statusCode(200);
    sent(report);
    Map<String, Object> back =
        Map.of("notes", List.of(Map.of("field", "nodes/I", "note", "Nêu số.")));
    Map<String, Object> late = new HashMap<>(back);
    late.put("dueOn", "2021-12-15");
    CONSOLIDATOR
        .sends()
        .body(late)
        .post(REPORTS + report + "/returns")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/dueOn"))
        .body("errors[0].code", equalTo("IN_PAST"));
    late.put("dueOn", "2021-12-16");
    CONSOLIDATOR.sends().body(late).post(REPORTS + report + "/returns").then().statusCode(200);
  }

  @Test
  void a_unit_with_a_seal_gives_number_and_date_and_an_office_does_not() {
    String period = opened(regimeOf(), "2021");
    String sealed = GivenReport.of(period, "TDC");
    move(COORDINATOR_HEAD, sealed, "submissions").statusCode(400);
    move(
            COORDINATOR_HEAD,
            sealed,
            "submissions",
            "number",
            "45",
            "symbol",
            "BC-TĐC",
            "issuedOn",
            "2021-12-16")
        .statusCode(201)
        .body("number", equalTo("45"));
    String office = GivenReport.of(period, "QLKH");
    move(HEAD, office, "submissions", "number", "1").statusCode(400);
  }

  @Test
  void the_receiving_office_enters_for_a_unit_and_that_shows() {
    String report = draft();
    write(CONSOLIDATOR, report, "nodes/I", "Nhập thay.").statusCode(200);
    move(CONSOLIDATOR, report, "submissions").statusCode(201).body("onBehalf", equalTo(true));
    CONSOLIDATOR.asks().get(REPORTS + report).then().body("steps[0].onBehalf", equalTo(true));
    write(OTHER_OFFICER, draft(), "nodes/I", "x").statusCode(404);
  }

  @Test
  void an_excluded_unit_leaves_the_count_and_comes_back_as_it_was() {
    String period = opened(regimeOf(), "2021");
    String report = GivenReport.of(period, "QLKH");
    sent(report);
    move(
            CONSOLIDATOR,
            report,
            "exclusions",
            "reason",
            "Đã sáp nhập",
            "documentId",
            IssuedPlan.DOCUMENT)
        .statusCode(200)
        .body("state", equalTo("EXCLUDED"))
        .body("excludedReason", equalTo("Đã sáp nhập"))
        .body("allowedActions", contains("includeReport"));
    CHIEF
        .asks()
        .get(PERIODS + period)
        .then()
        .body("counts.expected", equalTo(2))
        .body("counts.excluded", equalTo(1));
    move(CONSOLIDATOR, report, "inclusions").statusCode(200).body("state", equalTo("SUBMITTED"));
  }

  @Test
  void a_locked_period_is_shut_but_for_what_was_returned_or_unlocked() {
    String period = opened(regimeOf(), "2021");
    String late = GivenReport.of(period, "QLKH");
    CHIEF.asks().post(PERIODS + period + "/locks").then().statusCode(200);
    write(OFFICER, late, "nodes/I", "Muộn.").statusCode(409);
    move(CONSOLIDATOR, late, "unlocks", "reason", "Gửi bổ sung", "until", "2021-12-25")
        .statusCode(200)
        .body("making", equalTo(1));
    office.at(Instant.parse("2021-12-22T01:00:00Z"));
    sent(late);
    CHIEF
        .asks()
        .get("/api/v1/reports?late=true&reportPeriod=" + period + "&sort=unit")
        .then()
        .body("items.unit.code", contains("QLCN", "QLKH", "TDC"))
        .body("items[1].lateDays", equalTo(3));
    CHIEF.asks().post(PERIODS + period + "/closures").then().statusCode(200);
    move(CONSOLIDATOR, late, "receipts").statusCode(409);
  }

  @Test
  void until_it_is_received_the_house_does_not_read_it() {
    String report = draft();
    OTHER_OFFICER.asks().get(REPORTS + report).then().statusCode(404);
    DIRECTOR.asks().get(REPORTS + report).then().statusCode(200);
    received(report);
    OTHER_OFFICER
        .asks()
        .get(REPORTS + report)
        .then()
        .statusCode(200)
        .body("allowedActions", empty());
    OTHER_OFFICER
        .asks()
        .get("/api/v1/reports?state=RECEIVED")
        .then()
        .body("items.id", hasItem(report));
    STRANGER.asks().get(REPORTS + report).then().statusCode(404);
    STRANGER.asks().get("/api/v1/reports").then().body("items.id", not(hasItem(report)));
  }

  @Test
  void sending_the_report_that_a_task_orders_reports_that_task_done() {
    String regime = regimeOf("taskIds", List.of(IssuedPlan.YEARLY.toString()));
    String report = GivenReport.of(opened(regime, "2021"), "QLKH");
    OFFICER.asks().body(Map.of()).post(OCCURRENCE + "/starts").then().statusCode(200);
    sent(report);
    OFFICER
        .asks()
        .get(OCCURRENCE)
        .then()
        .body("state", equalTo("AWAITING_CONFIRMATION"))
        .body("product.name", equalTo("Báo cáo năm (năm 2021)"))
        .body("submittedOn", equalTo("2021-12-16"));
    back(report, "nodes/I").statusCode(200);
    sent(report);
    OFFICER.asks().get(OCCURRENCE).then().body("state", equalTo("AWAITING_CONFIRMATION"));
    String regimeOfOthers = regimeOf("taskIds", List.of(IssuedPlan.OTHER.toString()));
    sent(GivenReport.of(opened(regimeOfOthers, "2021"), "QLKH"));
    CONSOLIDATOR
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.OTHER_2021)
        .then()
        .body("state", equalTo("NOT_STARTED"));
  }

  @Test
  void marked_fields_that_nobody_corrected_are_named_before_sending_and_to_the_reviewer() {
    String report = draft();
    write(OFFICER, report, "nodes/I", "Đã ban hành 02 văn bản.", "nodes/III", "Không.")
        .statusCode(200);
    sent(report);
    back(report, "nodes/I", "nodes/III")
        .statusCode(200)
        .body("unchangedFields", containsInAnyOrder("nodes/I", "nodes/III"));
    write(HEAD, report, "nodes/I", "Đã ban hành 03 văn bản.")
        .statusCode(200)
        .body("unchangedFields", contains("nodes/III"));
    // A warning: it may be sent all the same.
    sent(report);
    CONSOLIDATOR
        .asks()
        .get(REPORTS + report + "/submissions/2/differences")
        .then()
        .statusCode(200)
        .body("rows.field", contains("nodes/I"))
        .body("unchanged.field", contains("nodes/III"))
        .body("unchanged[0].title", equalTo("Khó khăn"))
        .body("unchanged[0].note", equalTo("Nêu rõ hơn."));
    CONSOLIDATOR.asks().get(REPORTS + report).then().body("unchangedFields", nullValue());
  }
}
