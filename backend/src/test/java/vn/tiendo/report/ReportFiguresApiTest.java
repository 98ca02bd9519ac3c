package vn.tiendo.report;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenIndicator.submitted;
import static vn.tiendo.support.GivenIndicator.verified;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;

/** A year's figure of an indicator that is measured by quarters. */
@ApiTest
class ReportFiguresApiTest {
  private static final String[] IN_PERIOD = {"basis", "IN_PERIOD"};

  private final Office office;

  ReportFiguresApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void december() {
    office.at(DECEMBER);
  }

  private static String quarterly(String rule, String basis) {
    return GivenIndicator.issued(
        "frequency",
        "QUARTERLY",
        "basis",
        basis,
        "aggregation",
        Map.of("overTime", rule, "overMembers", "NONE"));
  }

  private static String report(String indicator) {
    String plan =
        OTHER_OFFICER.asks().get("/api/v1/indicators/" + indicator).then().extract().path("planId");
    return of(opened(regimeOf("planId", plan), "2021"), "QLCN");
  }

  private static ValidatableResponse read(String report) {
    return OTHER_OFFICER.asks().get(REPORTS + report).then().statusCode(200);
  }

  @Test
  void is_summed_from_the_quarters_until_somebody_gives_it_and_says_from_which()
      throws IOException {
    String indicator = quarterly("SUM", "IN_PERIOD");
    verified(indicator, "2021-Q1", 10, (Object[]) IN_PERIOD);
    verified(indicator, "2021-Q2", 20, (Object[]) IN_PERIOD);
    submitted(indicator, "2021-Q4", 7, "basis", "IN_PERIOD", "nature", "ESTIMATE");
    String report = report(indicator);
    String at = "content.indicators[0].indicator.";
    read(report)
        .body(at + "figure.value", equalTo(37))
        .body(at + "nature", equalTo("ESTIMATE"))
        .body(at + "revision", nullValue())
        .body(at + "parts.period", contains("2021-Q1", "2021-Q2", "2021-Q3", "2021-Q4"))
        .body(at + "parts.figure.value", contains(10, 20, null, 7))
        .body(at + "parts.nature", contains("OFFICIAL", "OFFICIAL", null, "ESTIMATE"));
    String paper = Paper.words(OTHER_OFFICER, REPORTS + report + "/document.docx");
    assertTrue(paper.contains("(tự tính từ 3/4 kỳ)"), paper);
    // It is kept with what was sent, and a figure given for the year itself goes before it.
    GivenReport.move(OTHER_HEAD, report, "submissions").statusCode(201);
    read(report).body(at + "figure.value", equalTo(37)).body(at + "parts.size()", equalTo(4));
    String other = report(indicator);
    submitted(indicator, "2021", 40, (Object[]) IN_PERIOD);
    read(other).body(at + "figure.value", equalTo(40)).body(at + "parts", nullValue());
  }

  @Test
  void of_cumulative_quarters_is_the_last_one_known() {
    String indicator = quarterly("SUM", "CUMULATIVE");
    verified(indicator, "2021-Q1", 10);
    verified(indicator, "2021-Q2", 25);
    read(report(indicator))
        .body("content.indicators[0].indicator.figure.value", equalTo(25))
        .body("content.indicators[0].indicator.nature", equalTo("OFFICIAL"));
  }

  @Test
  void is_none_where_the_rule_makes_none_of_several_or_no_quarter_is_known() {
    String unruled = quarterly("NONE", "IN_PERIOD");
    verified(unruled, "2021-Q1", 10, (Object[]) IN_PERIOD);
    read(report(unruled))
        .body("content.indicators[0].indicator.figure.state", equalTo("NOT_AVAILABLE"))
        .body("content.indicators[0].indicator.parts", nullValue());
  }
}
