package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.received;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.update;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenReport;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** From an opened period to the issued report, all of it through the API. */
@ApiTest
class YearEndApiTest {
  private final Office office;

  YearEndApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
  }

  private static String node(String code) {
    return "content.nodes.find { it.code == '" + code + "' }";
  }

  @Test
  void reports_are_received_consolidated_amended_refreshed_and_issued() {
    update("Đã mở 02 lớp.", "Thiếu giảng viên.", "2021-12-10");
    Object route = List.of(Map.of("role", "AUTHOR"), Map.of("role", "CLERK"));
    String period = opened(regimeOf("signingRoute", route), "2021");
    String science = GivenReport.of(period, "QLKH");
    write(OFFICER, science, "nodes/I", "Đã giao việc.").statusCode(200);
    received(science);
    String id = GivenIndicator.made(CONSOLIDATOR, PATH, Map.of("periodId", period));
    OFFICER
        .asks()
        .get(REPORTS + science)
        .then()
        .body("state", equalTo("CONSOLIDATED"))
        .body("steps.kind", contains("SUBMITTED", "RECEIVED", "CONSOLIDATED"));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body(node("I") + ".text", equalTo("Đã giao việc."))
        .body(node("IV") + ".text", equalTo(""))
        .body(
            "content.nodes.text",
            hasItem(endsWith("\n- Triển khai Đề án phát triển thị trường: Đã mở 02 lớp.")))
        .body("content.sources", hasSize(1));
    move(CONSOLIDATOR, science, "unlocks", "reason", "Bổ sung", "until", "2021-12-20")
        .statusCode(200);
    write(OFFICER, science, "nodes/I", "Đã giao việc, kiểm tra.").statusCode(200);
    received(science);
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/staleness")
        .then()
        .body("changes.at", contains("nodes/I/QLKH"));
    GivenConsolidation.move(CONSOLIDATOR, id, "refreshes", Map.of())
        .statusCode(200)
        .body(node("I") + ".text", equalTo("Đã giao việc, kiểm tra."));
    GivenConsolidation.forward(id, CONSOLIDATOR);
    Map<String, Object> number = new HashMap<>(GivenConsolidation.number("215"));
    number.put("issuedOn", "2021-12-16");
    GivenConsolidation.move(CLERK, id, "issuances", number)
        .statusCode(200)
        .body("state", equalTo("ISSUED"));
    String closed = "/api/v1/report-periods/" + period;
    CONSOLIDATOR
        .asks()
        .post(closed + "/closures")
        .then()
        .statusCode(200)
        .body("allowedActions", hasSize(0));
    CONSOLIDATOR
        .asks()
        .body(Map.of("reason", "Đóng nhầm"))
        .post(closed + "/reopenings")
        .then()
        .statusCode(409)
        .body("code", equalTo("REPORT_ISSUED"));
  }
}
