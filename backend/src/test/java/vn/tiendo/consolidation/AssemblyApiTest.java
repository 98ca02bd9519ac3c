package vn.tiendo.consolidation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.PERIOD;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.assembly.LargeWork;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/**
 * A report of more units than anybody waits for. The errand is run here by hand, as an instance
 * does that comes to it.
 */
@ApiTest
class AssemblyApiTest {
  private static final int UNITS = LargeWork.AT_ONCE + 1;

  private static final String WRITTEN = "content.nodes.find { it.code == 'III.1' }.text";

  private final Office office;
  private final AssemblyErrand errand;
  private final Sql sql;

  AssemblyApiTest(Office office, AssemblyErrand errand, Sql sql) {
    this.office = office;
    this.errand = errand;
    this.sql = sql;
  }

  @BeforeEach
  void received() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
    GivenManyReports.received(UNITS);
    office.forget();
  }

  private static ValidatableResponse begun() {
    return CONSOLIDATOR.sends().body(Map.of("periodId", PERIOD)).post(PATH).then();
  }

  private static ValidatableResponse read(String id, String path) {
    return CONSOLIDATOR.asks().get(PATH + "/" + id + path).then();
  }

  private long reportsIn(String state) {
    return sql.count("SELECT count(*) FROM report WHERE state = ?", state);
  }

  @Test
  void it_is_made_behind_the_request_and_nothing_else_is_done_with_it_meanwhile() {
    String id =
        begun()
            .statusCode(202)
            .header("Location", containsString("/consolidated-reports/"))
            .body("assembling", equalTo(true))
            .body("content", nullValue())
            .body("allowedActions", empty())
            .extract()
            .as(Answer.class)
            .id();
    read(id, "/assembly")
        .statusCode(200)
        .body("state", equalTo("WAITING"))
        .body("done", equalTo(0))
        .body("total", equalTo(UNITS));
    begun().statusCode(409).body("code", equalTo("ASSEMBLING"));
    move(CONSOLIDATOR, id, "refreshes", Map.of())
        .statusCode(409)
        .body("code", equalTo("ASSEMBLING"));
    CONSOLIDATOR
        .asks()
        .accept("*/*")
        .get(PATH + "/" + id + "/document.docx")
        .then()
        .statusCode(409)
        .body("code", equalTo("NOT_ASSEMBLED"));
    assertEquals(1, sql.count("SELECT count(*) FROM scheduled_job WHERE task_instance = ?", id));

    errand.run(UUID.fromString(id));

    read(id, "/assembly")
        .body("state", equalTo("DONE"))
        .body("done", equalTo(UNITS))
        .body("endedAt", notNullValue());
    read(id, "")
        .statusCode(200)
        .body("assembling", equalTo(false))
        .body("outdatedSources", equalTo(0))
        .body("assemblyFailed", equalTo(false))
        .body("content.sources", nullValue())
        .body("lastVersion", equalTo(1));
    read(id, "/reporters").body("included", equalTo(UNITS));
    read(id, "/versions")
        .body("versions[0].cause", equalTo("ASSEMBLED"))
        .body("versions[0].by.id", equalTo(CONSOLIDATOR.accountId().toString()));
    assertEquals(UNITS, reportsIn("CONSOLIDATED"));
  }

  @Test
  void whoever_comes_to_it_a_second_time_does_nothing() {
    String id = begun().statusCode(202).extract().as(Answer.class).id();
    errand.run(UUID.fromString(id));
    errand.run(UUID.fromString(id));
    read(id, "").body("lastVersion", equalTo(1));
    assertEquals(UNITS, sql.count("SELECT count(*) FROM report_step"));
  }

  @Test
  void what_fails_leaves_nothing_half_done_and_is_tried_again() {
    IssuedPlan.run(GivenManyReports.BREAK_ONE);
    String id = begun().statusCode(202).extract().as(Answer.class).id();
    errand.run(UUID.fromString(id));
    read(id, "/assembly").body("state", equalTo("FAILED"));
    read(id, "")
        .body("assembling", equalTo(false))
        .body("assemblyFailed", equalTo(true))
        .body("lastVersion", equalTo(0))
        .body("content", nullValue())
        .body("allowedActions", containsInAnyOrder("refreshConsolidatedReport"));
    assertEquals(0, sql.count("SELECT count(*) FROM consolidated_source"));
    assertEquals(UNITS, reportsIn("RECEIVED"));

    IssuedPlan.run(GivenManyReports.MEND_IT);
    move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(202).body("assembling", equalTo(true));
    errand.run(UUID.fromString(id));
    read(id, "/assembly").body("state", equalTo("DONE"));
    read(id, "/versions")
        .body("versions", hasSize(1))
        .body("versions[0].cause", equalTo("ASSEMBLED"));
    read(id, "").body("assemblyFailed", equalTo(false));
    read(id, "/reporters").body("included", equalTo(UNITS));
  }

  @Test
  void what_cannot_be_brought_up_to_date_stands_as_it_was_and_says_so() {
    String id = begun().statusCode(202).extract().path("id");
    errand.run(UUID.fromString(id));
    String text = read(id, "").extract().path(WRITTEN);
    IssuedPlan.run(GivenManyReports.BREAK_ONE);
    move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(202);
    errand.run(UUID.fromString(id));
    read(id, "/assembly").body("state", equalTo("FAILED"));
    read(id, "")
        .body("assembling", equalTo(false))
        .body("assemblyFailed", equalTo(true))
        .body("lastVersion", equalTo(1))
        .body(WRITTEN, equalTo(text))
        .body("allowedActions", hasItem("refreshConsolidatedReport"));

    IssuedPlan.run(GivenManyReports.MEND_IT);
    move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(202);
    errand.run(UUID.fromString(id));
    read(id, "").body("assemblyFailed", equalTo(false)).body("lastVersion", equalTo(2));
  }

  @Test
  void a_report_that_was_made_at_once_says_so() {
    IssuedPlan.run(GivenManyReports.ONE_LESS);
    String id =
        begun()
            .statusCode(201)
            .body("assembling", equalTo(false))
            .body("content.sources", hasSize(LargeWork.AT_ONCE))
            .extract()
            .as(Answer.class)
            .id();
    read(id, "/assembly")
        .body("state", equalTo("DONE"))
        .body("done", equalTo(LargeWork.AT_ONCE))
        .body("total", equalTo(LargeWork.AT_ONCE));
  }
}
