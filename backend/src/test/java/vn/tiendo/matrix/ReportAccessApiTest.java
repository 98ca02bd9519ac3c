package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.ADMINISTRATOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.back;
import static vn.tiendo.support.GivenReport.draft;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.node;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.outline;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regime;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.sent;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** What reports are written by, and the reports themselves. */
@ApiTest
class ReportAccessApiTest {
  private final Office office;

  ReportAccessApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(GivenReport.DECEMBER);
  }

  private static People keepers() {
    return People.house()
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(CHIEF_OF_OFFICE, CHIEF)
        .with(ADMINISTRATOR, Personas.ADMINISTRATOR);
  }

  @Test
  void outlines_and_regimes() {
    String outline = GivenIndicator.made(CHIEF, "/api/v1/outlines", outline("DC"));
    Map<String, Object> nodes = Map.of("nodes", List.of(node("I", "Một")));
    new Matrix("/api/v1/outlines/{id}", OFFICER, of("editOutline", nodes))
        .listedAt("/api/v1/outlines")
        .judge(List.of(new Subject("ANY", outline, keepers())));
    String active = regimeOf();
    new Matrix(
            "/api/v1/report-regimes/{id}", OFFICER, of("editReportRegime", Map.of("title", "Khác")))
        .besides("openReportPeriod")
        .listedAt("/api/v1/report-regimes")
        .judge(List.of(new Subject("ACTIVE", active, keepers())));
    // These two make things of the caller's own house: the other department's administrator too.
    People makers =
        keepers()
            .with(READER, Personas.OTHER_ADMINISTRATOR)
            .with(ADMINISTRATOR, Personas.OTHER_ADMINISTRATOR);
    new Matrix(null, CHIEF, of("createOutline", outline("MOI")).inTheBody())
        .judge(List.of(new Subject("NEW", "", "", makers, Set.of())));
    new Matrix(
            null,
            CHIEF,
            of("createReportRegime", regime("MOI", outline)).inTheBody(),
            of("openReportPeriod", Map.of("regimeId", active, "period", "2021")).inTheBody())
        .judge(List.of(new Subject("NEW", "", "", keepers(), Set.of())));
  }

  @Test
  void periods() {
    String regime = regimeOf();
    String locked = opened(regime, "2022");
    String closed = opened(regime, "2023");
    CHIEF.asks().post(PERIODS + locked + "/locks").then().statusCode(200);
    CHIEF.asks().post(PERIODS + closed + "/closures").then().statusCode(200);
    new Matrix(
            "/api/v1/report-periods/{id}",
            OFFICER,
            Attempt.bare("lockReportPeriod"),
            Attempt.bare("closeReportPeriod"),
            of("reopenReportPeriod", Map.of("reason", "Đóng nhầm")))
        .listedAt("/api/v1/report-periods")
        .judge(
            List.of(
                new Subject("OPEN", opened(regime, "2021"), keepers()),
                new Subject("LOCKED", locked, keepers()),
                new Subject("CLOSED", closed, keepers())));
  }

  /** Until it is received: the unit, the receiving office, leaders, chief of office, clerk. */
  private static People early() {
    return People.nobody()
        .with(
            READER,
            OFFICER,
            HEAD,
            CONSOLIDATOR,
            PLANNING_HEAD,
            Personas.DEPUTY,
            Personas.DIRECTOR,
            CHIEF,
            Personas.CLERK)
        .unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD)
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD);
  }

  private static People late() {
    return People.house()
        .unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD)
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD);
  }

  @Test
  void reports() {
    String returned = sent(draft());
    back(returned, "nodes/I").statusCode(200);
    String excluded = draft();
    move(CONSOLIDATOR, excluded, "exclusions", "reason", "Đã sáp nhập").statusCode(200);
    String period = opened(regimeOf(), "2021");
    CHIEF.asks().post(PERIODS + period + "/locks").then().statusCode(200);
    String shut = GivenReport.of(period, "QLKH");
    Set<String> writing = Set.of("editReport", "prefillReport", "submitReport");
    new Matrix(
            "/api/v1/reports/{id}",
            CONSOLIDATOR,
            of("editReport", Map.of("nodes", Map.of("I", Map.of("text", "Lời.")))),
            of("prefillReport", Map.of()),
            of("submitReport", Map.of()),
            of(
                "returnReport",
                Map.of("notes", List.of(Map.of("field", "nodes/I", "note", "Rõ hơn")))),
            of("receiveReport", Map.of()),
            of("unlockReport", Map.of("reason", "Bổ sung", "until", "2021-12-30")),
            Attempt.reason("excludeReport"),
            of("includeReport", Map.of()))
        .listedAt("/api/v1/reports")
        .judge(
            List.of(
                new Subject("DRAFT", "DRAFT", draft(), early(), Set.of("unlockReport")),
                new Subject("SHUT", "DRAFT", shut, early(), writing),
                new Subject("SUBMITTED", sent(draft()), early()),
                new Subject("RETURNED", returned, early()),
                new Subject("RECEIVED", received(draft()), late()),
                new Subject("EXCLUDED", excluded, early())));
  }
}
