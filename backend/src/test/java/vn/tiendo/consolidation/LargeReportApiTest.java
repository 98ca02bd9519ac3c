package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.PERIOD;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.consolidation.GivenConsolidation.received;
import static vn.tiendo.consolidation.GivenConsolidation.science;
import static vn.tiendo.consolidation.GivenConsolidation.trade;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.assembly.LargeWork;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.edition.Kept;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/**
 * A report of very many units is told from its last version: what is long is cut and read by pages.
 */
@ApiTest
class LargeReportApiTest {
  private static final int UNITS = LargeWork.AT_ONCE + 1;

  /** One unit wrote 3,000 lines below its name, the others one each. */
  private static final int LINES = 3_000 + UNITS;

  private static final String NODE = "content.nodes.find { it.code == 'III.1' }.";

  private final Office office;
  private final AssemblyErrand errand;
  private final Sql sql;
  private String id;

  LargeReportApiTest(Office office, AssemblyErrand errand, Sql sql) {
    this.office = office;
    this.errand = errand;
    this.sql = sql;
  }

  @BeforeEach
  void made() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
    GivenManyReports.received(UNITS);
    IssuedPlan.run(GivenManyReports.WRITE_MUCH);
    office.forget();
    id =
        CONSOLIDATOR
            .sends()
            .body(Map.of("periodId", PERIOD))
            .post(PATH)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    errand.run(UUID.fromString(id));
  }

  private ValidatableResponse read(String path) {
    return CONSOLIDATOR.asks().get(PATH + "/" + id + path).then().statusCode(200);
  }

  private ValidatableResponse write(String text) {
    return CONSOLIDATOR
        .sends()
        .contentType("application/merge-patch+json")
        .header("If-Match", read("").extract().header("ETag"))
        .body(Map.of("parts", Map.of("III.1", Collections.singletonMap("text", text))))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200);
  }

  @Test
  void a_long_text_shows_its_beginning_and_is_read_to_its_end_by_pages() {
    for (String path : new String[] {"", "/versions/1"}) {
      read(path)
          .body(NODE + "text.length()", lessThan(2_001))
          .body(NODE + "text", endsWith(" của đơn vị"))
          .body(NODE + "textLength", greaterThan(Kept.LONGEST))
          .body("content.figures.total.total", equalTo(0))
          .body("content.figures.indicators", nullValue())
          .body("content.annex", nullValue());
    }
    read("/nodes/III.1/lines?limit=200&includeTotal=true")
        .body("items.size()", equalTo(200))
        .body("total", equalTo(LINES));
    read("/tasks?includeTotal=true").body("total", equalTo(0));
    read("/indicators").body("items.size()", equalTo(0));
  }

  @Test
  void what_is_written_over_it_is_shown_passed_on_and_taken_back() {
    write("Các đơn vị đã chủ động.")
        .body(NODE + "text", equalTo("Các đơn vị đã chủ động."))
        .body(NODE + "edited", equalTo(true))
        .body(NODE + "changedBeneath", equalTo(false))
        .body(NODE + "textLength", nullValue())
        .body(NODE + "assembled", nullValue());
    read("/nodes/III.1/lines").body("items.text", contains("Các đơn vị đã chủ động."));
    move(CONSOLIDATOR, id, "signing-steps", Map.of("decision", "FORWARD")).statusCode(200);
    read("/versions/2").body(NODE + "text", equalTo("Các đơn vị đã chủ động."));
    read("/versions/1").body(NODE + "textLength", greaterThan(Kept.LONGEST));
    // What was passed on is whole: its figures, annexes and sources are those of the one before.
    sql.one(
            """
            SELECT count(DISTINCT content - '{nodes}'::text[]) AS kinds, count(*) AS all FROM consolidated_version
            WHERE consolidated_id = ?""",
            row -> row.getInt("kinds") + "/" + row.getInt("all"),
            UUID.fromString(id))
        .filter("1/2"::equals)
        .orElseThrow();
  }

  @Test
  void one_in_its_place_is_put_together_behind_the_request_of_what_this_one_was_made_of() {
    write("Các đơn vị đã chủ động.");
    GivenConsolidation.issued(id, "215");
    String other =
        move(CONSOLIDATOR, id, "replacements", Map.of("reason", "Số liệu sai."))
            .statusCode(202)
            .body("assembling", equalTo(true))
            .body("lastVersion", equalTo(0))
            .extract()
            .path("id");
    // By now another set counts.
    sql.update(
        """
        UPDATE report SET state = 'EXCLUDED', state_before = state, excluded_reason = 'Sáp nhập'
        WHERE id = (SELECT id FROM report WHERE period_id = ? AND received_no > 0 ORDER BY id LIMIT 1)""",
        PERIOD);
    errand.run(UUID.fromString(other));
    id = other;
    read("")
        .body("assembling", equalTo(false))
        .body("lastVersion", equalTo(1))
        .body("replacesReason", equalTo("Số liệu sai."))
        .body(NODE + "text", equalTo("Các đơn vị đã chủ động."));
    read("/versions/1").body(NODE + "text", equalTo("Các đơn vị đã chủ động."));
    sql.one(
            "SELECT count(*) AS n FROM consolidated_source WHERE consolidated_id = ?",
            row -> row.getInt("n"),
            UUID.fromString(other))
        .filter(n -> n == UNITS)
        .orElseThrow();
  }

  @Test
  void a_part_given_back_is_what_the_units_wrote() {
    write("Các đơn vị đã chủ động.");
    write(null)
        .body(NODE + "edited", equalTo(false))
        .body(NODE + "text", startsWith("Đơn vị "))
        .body(NODE + "textLength", greaterThan(Kept.LONGEST));
  }

  /** Only some of the reports are read anew: what is counted over all is told of all. */
  @Test
  void what_changed_beneath_is_told_with_the_counts_of_all() {
    received("QLKH", 1, "2021-12-18", science("Chủ động.", "COMPLETED_ON_TIME"));
    received("QLCN", 1, "2021-12-18", trade("Kịp thời.", 67));
    CONSOLIDATOR.sends().body(Map.of()).post(PATH + "/" + id + "/refreshes").then().statusCode(202);
    errand.run(UUID.fromString(id));
    received("QLKH", 2, "2021-12-20", science("Chủ động.", "COMPLETED_LATE"));
    String total = "changes.find { it.at == 'counts/TOTAL/COMPLETED_LATE' }";
    read("/staleness")
        .body("stale", equalTo(true))
        .body("changes.at.findAll { it.startsWith('nodes/') }", hasSize(0))
        .body(total + ".before", nullValue())
        .body(total + ".after", equalTo(1))
        .body("changes.find { it.at == 'counts/TOTAL/COMPLETED_ON_TIME' }.before", equalTo(1));
  }
}
