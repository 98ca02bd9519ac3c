package vn.tiendo.assembly;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.consolidation.GivenConsolidation.INDICATOR;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.consolidation.GivenConsolidation.received;
import static vn.tiendo.consolidation.GivenConsolidation.trade;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.consolidation.GivenConsolidation;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** What happens to a consolidated report when a unit's report changes underneath it. */
@ApiTest
class StalenessApiTest {
  private final Office office;

  StalenessApiTest(Office office) {
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

  private static void edit(String id, String code, String text) {
    String etag = read(id).extract().header("ETag");
    Map<String, Object> part = new HashMap<>();
    part.put("text", text);
    CONSOLIDATOR
        .patches(etag)
        .body(Map.of("parts", Map.of(code, part)))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void an_amended_source_makes_exactly_what_depends_on_it_stale_and_edited_parts_keep_their_text() {
    String id = assembled();
    edit(id, "III.1", "Các phòng chủ động, kịp thời.");
    received("QLCN", 2, "2021-12-20", trade("Rất kịp thời.", 68));
    read(id).body("outdatedSources", equalTo(1));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/staleness")
        .then()
        .statusCode(200)
        .body("stale", equalTo(true))
        .body(
            "changes.at",
            contains(
                "indicators/" + INDICATOR,
                "indicators/" + INDICATOR + "/members/" + Office.id("member", "LN"),
                "nodes/III.1/QLCN"))
        .body("changes[2].before", equalTo("Kịp thời."))
        .body("changes[2].after", equalTo("Rất kịp thời."))
        .body("changes[2].causes[0].submissionBefore", equalTo(1))
        .body("changes[2].causes[0].submissionAfter", equalTo(2));
    read(id).body("content.figures.indicators[0].figure.value", equalTo(67));
    GivenIndicator.checked(CONSOLIDATOR, PATH + "/" + id + "/refreshes", Map.of());
    move(CONSOLIDATOR, id, "refreshes", Map.of())
        .statusCode(200)
        .body("outdatedSources", equalTo(0))
        .body("lastVersion", equalTo(2))
        .body("content.figures.indicators[0].figure.value", equalTo(68))
        .body(node("III.1") + ".text", equalTo("Các phòng chủ động, kịp thời."))
        .body(node("III.1") + ".changedBeneath", equalTo(true))
        .body(
            node("III.1") + ".editedFrom", equalTo("Phòng QLKH: Chủ động.\nPhòng QLCN: Kịp thời."))
        .body(
            node("III.1") + ".assembled",
            equalTo("Phòng QLKH: Chủ động.\nPhòng QLCN: Rất kịp thời."));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/staleness")
        .then()
        .body("stale", equalTo(false))
        .body("changes", empty());
    edit(id, "III.1", null);
    read(id)
        .body(node("III.1") + ".edited", equalTo(false))
        .body(node("III.1") + ".text", equalTo("Phòng QLKH: Chủ động.\nPhòng QLCN: Rất kịp thời."));
  }

  @Test
  void a_figure_that_no_longer_reaches_its_target_changes_the_count_of_statuses_too() {
    String id = assembled();
    received("QLCN", 2, "2021-12-20", trade("Kịp thời.", 59));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/staleness")
        .then()
        .body(
            "changes.at",
            contains(
                "indicators/" + INDICATOR,
                "indicators/" + INDICATOR + "/members/" + Office.id("member", "LN"),
                "statuses/AT_RISK",
                "statuses/ON_TRACK"));
  }

  @Test
  void what_is_sent_again_unchanged_makes_nothing_stale() {
    String id = assembled();
    received("QLCN", 2, "2021-12-20", trade("Kịp thời.", 67));
    CONSOLIDATOR
        .asks()
        .get(PATH + "/" + id + "/staleness")
        .then()
        .body("stale", equalTo(false))
        .body("changes", empty());
  }

  @Test
  void a_unit_that_is_excluded_takes_its_part_along() {
    String id = assembled();
    IssuedPlan.run(
        "UPDATE report SET state = 'EXCLUDED', state_before = 'RECEIVED', excluded_reason = 'Sáp nhập' WHERE id = '"
            + GivenConsolidation.reportOf("QLKH")
            + "'");
    move(CONSOLIDATOR, id, "refreshes", Map.of())
        .statusCode(200)
        .body("content.sources.unit.code", contains("QLCN"))
        .body("content.figures.total.total", equalTo(1))
        .body(node("III.1") + ".text", equalTo("Kịp thời."));
  }
}
