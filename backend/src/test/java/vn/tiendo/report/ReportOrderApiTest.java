package vn.tiendo.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.support.GivenReport.DECEMBER;
import static vn.tiendo.support.GivenReport.PERIODS;
import static vn.tiendo.support.GivenReport.REPORTS;
import static vn.tiendo.support.GivenReport.move;
import static vn.tiendo.support.GivenReport.of;
import static vn.tiendo.support.GivenReport.opened;
import static vn.tiendo.support.GivenReport.regimeOf;
import static vn.tiendo.support.GivenReport.update;
import static vn.tiendo.support.GivenReport.write;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OTHER_HEAD;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Whatever happens to reports in whatever order: what was sent stays, and the sums are right. */
@ApiTest
class ReportOrderApiTest {
  private static final List<String> FIELDS =
      List.of("nodes/I", "nodes/III", "tasks/" + IssuedPlan.ONCE);

  private final Office office;
  private final Map<String, String> snapshots = new HashMap<>();

  ReportOrderApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
    office.at(DECEMBER);
  }

  @Test
  void snapshots_never_change_and_every_report_is_counted_once() {
    Random random = new Random(20_211_214);
    String period = opened(regimeOf("reporters", List.of("QLKH", "QLCN")), "2021");
    Map<String, Personas> heads = Map.of(of(period, "QLKH"), HEAD, of(period, "QLCN"), OTHER_HEAD);
    List<String> reports = new ArrayList<>(heads.keySet());
    for (int i = 0; i < 45; i++) {
      String report = reports.get(random.nextInt(reports.size()));
      step(report, heads.get(report), random, i);
      counted(period);
    }
    assertTrue(snapshots.size() > 4, "some were sent: " + snapshots.size());
    snapshots.forEach((address, body) -> assertEquals(body, read(address), address));
  }

  /** One of the moves that the state allows. */
  private void step(String report, Personas head, Random random, int i) {
    List<String> allowed = new ArrayList<>(actions(CONSOLIDATOR, report));
    allowed.remove("prefillReport");
    String action = allowed.get(random.nextInt(allowed.size()));
    switch (action) {
      case "editReport" -> {
        if (head == HEAD) {
          update("Kết quả " + i, "Khó khăn " + i, "2021-12-1" + random.nextInt(5));
        }
        write(head, report, open(report, random), "Lần " + i).statusCode(200);
      }
      case "submitReport" -> {
        int no = move(head, report, "submissions").statusCode(201).extract().path("no");
        String address = REPORTS + report + "/submissions/" + no;
        snapshots.put(address, read(address).replaceAll("\"received\":(true|false)", ""));
      }
      case "returnReport" ->
          move(
                  CONSOLIDATOR,
                  report,
                  "returns",
                  "notes",
                  List.of(Map.of("field", "nodes/I", "note", "Lý do " + i)))
              .statusCode(200);
      case "receiveReport" -> move(CONSOLIDATOR, report, "receipts").statusCode(200);
      case "unlockReport" ->
          move(CONSOLIDATOR, report, "unlocks", "reason", "Bổ sung", "until", "2021-12-31")
              .statusCode(200);
      case "excludeReport" ->
          move(CONSOLIDATOR, report, "exclusions", "reason", "Thử").statusCode(200);
      case "includeReport" -> move(CONSOLIDATOR, report, "inclusions").statusCode(200);
      default -> throw new IllegalStateException(action);
    }
  }

  private static String open(String report, Random random) {
    List<String> open = CONSOLIDATOR.asks().get(REPORTS + report).path("openFields");
    List<String> known = FIELDS.stream().filter(open::contains).toList();
    return known.get(random.nextInt(known.size()));
  }

  private static List<String> actions(Personas who, String report) {
    return who.asks().get(REPORTS + report).path("allowedActions");
  }

  /** As it is now, but for whether it is the one that counts. */
  private static String read(String address) {
    return CONSOLIDATOR
        .asks()
        .get(address)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replaceAll("\"received\":(true|false)", "");
  }

  private static void counted(String period) {
    JsonPath json = CHIEF.asks().get(PERIODS + period).jsonPath();
    Map<String, Integer> counts = json.getMap("counts");
    int states =
        counts.get("draft")
            + counts.get("submitted")
            + counts.get("returned")
            + counts.get("received")
            + counts.get("consolidated");
    assertEquals(counts.get("expected"), states);
    assertEquals(2, states + counts.get("excluded"));
  }
}
