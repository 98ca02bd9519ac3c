package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.back;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** What another unit knows of a report before it is received: nothing, whatever it asks. */
@ApiTest
class ReportSightApiTest {
  private static final String WRITTEN = "Chưa ai ngoài phòng được đọc.";

  private final Office office;
  private String regime;
  private String period;
  private String report;

  ReportSightApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
    regime = regimeOf();
    period = opened(regime, "2021");
    report = GivenReport.of(period, "QLKH");
    write(OFFICER, report, "nodes/I", WRITTEN).statusCode(200);
  }

  private List<String> addresses() {
    String submission = REPORTS + report + "/submissions/1";
    return List.of(
        REPORTS + report,
        REPORTS + report + "/submissions",
        submission,
        submission + "/differences",
        REPORTS + report + "/similarity");
  }

  private void hidden(Personas reader) {
    for (String address : addresses()) {
      reader.asks().get(address).then().statusCode(404);
    }
    write(reader, report, "nodes/I", "Của phòng khác.").statusCode(404);
    move(reader, report, "submissions").statusCode(404);
    reader.asks().get("/api/v1/reports").then().body("items.id", not(hasItem(report)));
  }

  /** Neither counts nor slices tell what no report told yet. */
  private void untold() {
    String only = "QLCN";
    String completeness = PERIODS + period + "/completeness";
    OTHER_OFFICER
        .asks()
        .get(completeness)
        .then()
        .statusCode(200)
        .body("rows.unit.code", contains(only));
    OTHER_OFFICER
        .asks()
        .get("/api/v1/report-regimes/" + regime + "/matrix")
        .then()
        .body("rows.unit.code", contains(only));
    OTHER_OFFICER
        .asks()
        .get("/api/v1/statistics/reports?regime=" + regime)
        .then()
        .body("rows.unit.code", contains(only));
    OTHER_OFFICER
        .asks()
        .get("/api/v1/report-slices?plan=" + IssuedPlan.PLAN)
        .then()
        .statusCode(200)
        .body(not(containsString(WRITTEN)));
  }

  @Test
  void before_it_is_received_another_unit_finds_nothing_of_it_in_any_state() {
    hidden(OTHER_OFFICER);
    sent(report);
    hidden(OTHER_OFFICER);
    untold();
    back(report, "nodes/I").statusCode(200);
    hidden(OTHER_HEAD);
    hidden(STRANGER);
    untold();
    for (Personas reader : List.of(OFFICER, HEAD, CONSOLIDATOR, CHIEF, CLERK, DEPUTY)) {
      reader.asks().get(REPORTS + report + "/submissions/1").then().statusCode(200);
    }
  }

  @Test
  void the_house_reads_what_was_received_and_not_what_is_written_anew() {
    move(CONSOLIDATOR, sent(report), "receipts").statusCode(200);
    for (String address : addresses()) {
      OTHER_OFFICER.asks().get(address).then().statusCode(200);
      STRANGER.asks().get(address).then().statusCode(404);
    }
    OTHER_OFFICER
        .asks()
        .get(PERIODS + period + "/completeness")
        .then()
        .body("rows.unit.code", contains("QLCN", "QLKH"));
    move(CONSOLIDATOR, report, "unlocks", "reason", "Bổ sung", "until", "2021-12-20")
        .statusCode(200);
    hidden(OTHER_OFFICER);
  }

  @Test
  void a_report_that_was_returned_is_corrected_and_received_while_the_period_is_locked() {
    String other = GivenReport.of(period, "QLCN");
    back(sent(report), "nodes/I").statusCode(200);
    CHIEF.asks().post(PERIODS + period + "/locks").then().statusCode(200);
    write(OTHER_OFFICER, other, "nodes/I", "Muộn.").statusCode(409);
    move(OTHER_HEAD, other, "submissions").statusCode(409);
    write(OFFICER, report, "nodes/III", "Khác.")
        .statusCode(409)
        .body("code", equalTo("FIELD_CLOSED"));
    write(OFFICER, report, "nodes/I", "Đã bổ sung.").statusCode(200);
    move(CONSOLIDATOR, sent(report), "receipts").statusCode(200);
    CHIEF.asks().post(PERIODS + period + "/closures").then().statusCode(200);
    OFFICER.asks().get(REPORTS + report).then().body("allowedActions", empty());
    move(CONSOLIDATOR, report, "unlocks", "reason", "Bổ sung", "until", "2021-12-20")
        .statusCode(409);
  }
}
