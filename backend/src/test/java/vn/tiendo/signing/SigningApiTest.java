package vn.tiendo.signing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.consolidation.GivenConsolidation.PATH;
import static vn.tiendo.consolidation.GivenConsolidation.assembled;
import static vn.tiendo.consolidation.GivenConsolidation.forward;
import static vn.tiendo.consolidation.GivenConsolidation.issued;
import static vn.tiendo.consolidation.GivenConsolidation.move;
import static vn.tiendo.consolidation.GivenConsolidation.number;
import static vn.tiendo.consolidation.GivenConsolidation.received;
import static vn.tiendo.consolidation.GivenConsolidation.trade;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.consolidation.GivenConsolidation;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class SigningApiTest {
  private static final Map<String, Object> FORWARD = Map.of("decision", "FORWARD");
  private final Office office;

  SigningApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void period() {
    GivenConsolidation.lay();
    office.at(Instant.parse("2021-12-20T03:00:00Z"));
  }

  @Test
  void it_goes_from_desk_to_desk_and_back_with_a_note() {
    String id = assembled();
    move(CLERK, id, "issuances", number("1")).statusCode(403);
    move(PLANNING_HEAD, id, "issuances", number("1")).statusCode(409);
    GivenIndicator.checked(CONSOLIDATOR, PATH + "/" + id + "/signing-steps", FORWARD);
    move(CONSOLIDATOR, id, "signing-steps", Map.of("decision", "RETURN", "note", "Lại"))
        .statusCode(409)
        .body("code", equalTo("NOTHING_TO_RETURN"));
    move(CONSOLIDATOR, id, "signing-steps", FORWARD)
        .statusCode(200)
        .body("state", equalTo("SIGNING"))
        .body("turn", equalTo("HEAD"))
        .body("allowedActions", not(hasItem("editConsolidatedReport")));
    move(CONSOLIDATOR, id, "signing-steps", FORWARD).statusCode(403);
    move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(409);
    forward(id, PLANNING_HEAD);
    move(DIRECTOR, id, "signing-steps", Map.of("decision", "RETURN"))
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/note"));
    move(DIRECTOR, id, "signing-steps", Map.of("decision", "RETURN", "note", "Rõ số liệu"))
        .statusCode(200)
        .body("state", equalTo("DRAFT"))
        .body("turn", equalTo("AUTHOR"));
    CLERK
        .asks()
        .get(PATH + "/" + id + "/signing-steps")
        .then()
        .statusCode(200)
        .body("turn", equalTo("AUTHOR"))
        .body("route.role", contains("AUTHOR", "HEAD", "DIRECTOR", "CLERK"))
        .body("steps.decision", contains("FORWARD", "FORWARD", "RETURN"))
        .body("steps[2].note", equalTo("Rõ số liệu"))
        .body("steps[2].by.id", equalTo(DIRECTOR.accountId().toString()));
  }

  private static int heard(Personas who, String reason) {
    return who.asks()
        .get("/api/v1/notifications?limit=200&reason=" + reason)
        .path("items.count { it.subject?.type == 'consolidated-report' }");
  }

  @Test
  void each_desk_hears_when_the_report_reaches_it_and_the_author_when_it_comes_back() {
    String id = forward(assembled(), CONSOLIDATOR);
    assertEquals(1, heard(PLANNING_HEAD, "TO_DECIDE"));
    assertEquals(0, heard(DIRECTOR, "TO_DECIDE"));
    forward(id, PLANNING_HEAD);
    assertEquals(1, heard(DIRECTOR, "TO_DECIDE"));
    move(DIRECTOR, id, "signing-steps", Map.of("decision", "RETURN", "note", "Rõ số liệu"))
        .statusCode(200);
    CONSOLIDATOR
        .asks()
        .get("/api/v1/notifications?reason=RETURNED")
        .then()
        .body("items[0].subject.id", equalTo(id))
        .body("items[0].note", equalTo("Rõ số liệu"))
        .body("items[0].title", equalTo("Báo cáo năm (2021) – Sở Khoa học và Công nghệ"));
    forward(id, CONSOLIDATOR, PLANNING_HEAD, DIRECTOR);
    assertEquals(1, heard(CLERK, "TO_DECIDE"));
    move(CLERK, id, "issuances", number("215")).statusCode(200);
    assertEquals(1, heard(CONSOLIDATOR, "DECIDED"));
  }

  @Test
  void until_it_is_issued_units_find_nothing_of_it() {
    String id = forward(assembled(), CONSOLIDATOR, PLANNING_HEAD);
    List<String> parts =
        List.of(
            "",
            "/provenance",
            "/staleness",
            "/reporters",
            "/versions",
            "/versions/1",
            "/signing-steps",
            "/document.docx",
            "/document.pdf",
            "/document.xlsx",
            "/briefing.docx",
            "/versions/1/document.docx",
            "/versions/1/document.pdf");
    for (String part : parts) {
      OFFICER.asks().accept("*/*").get(PATH + "/" + id + part).then().statusCode(404);
    }
    OFFICER.asks().get(PATH).then().body("items", hasSize(0));
    move(OFFICER, id, "signing-steps", FORWARD).statusCode(404);
    move(OFFICER, id, "refreshes", Map.of()).statusCode(404);
  }

  @Test
  void the_clerk_issues_and_nothing_changes_from_then_on() {
    String id = forward(assembled(), CONSOLIDATOR, PLANNING_HEAD, DIRECTOR);
    move(CLERK, id, "signing-steps", FORWARD).statusCode(409);
    Map<String, Object> wrong = new HashMap<>(number("215"));
    wrong.put("signerId", OFFICER.accountId());
    wrong.put("issuedOn", "2021-12-21");
    move(CLERK, id, "issuances", wrong)
        .statusCode(400)
        .body("errors.pointer", contains("/signerId", "/issuedOn"));
    Map<String, Object> nofile = new HashMap<>(number("215"));
    nofile.put("attachmentId", Office.id("attachment", "none"));
    move(CLERK, id, "issuances", nofile)
        .statusCode(400)
        .body("errors.pointer", contains("/attachmentId"));
    GivenIndicator.checked(CLERK, PATH + "/" + id + "/issuances", number("215"));
    move(CLERK, id, "issuances", number("215"))
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("turn", nullValue())
        .body("number", equalTo("215"))
        .body("symbol", equalTo("BC-SKHCN"))
        .body("document.numberAndSymbol", equalTo("215/BC-SKHCN"));
    received("QLCN", 2, "2021-12-20", trade("Rất kịp thời.", 99));
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("content.figures.indicators[0].figure.value", equalTo(67))
        .body("outdatedSources", equalTo(0))
        .body("allowedActions", hasSize(0));
    OFFICER.asks().get(PATH + "/" + id + "/reporters").then().statusCode(403);
    move(CONSOLIDATOR, id, "refreshes", Map.of()).statusCode(409);
    move(CLERK, id, "issuances", number("216")).statusCode(409);
    OFFICER.asks().get(PATH).then().body("items.id", contains(id));
    String document =
        OFFICER.asks().get(PATH + "/" + id).then().extract().path("document.id").toString();
    OFFICER
        .asks()
        .get("/api/v1/documents/" + document)
        .then()
        .statusCode(200)
        .body("attachments.fileName", contains("ban-ky.pdf"))
        .body("signer.name", equalTo("Người dùng director"));
  }

  @Test
  void versions_are_kept_whole() {
    String id = issued(assembled(), "215");
    List<Map<String, Object>> versions =
        OFFICER
            .asks()
            .get(PATH + "/" + id + "/versions")
            .then()
            .statusCode(200)
            .body(
                "versions.cause",
                contains("ISSUED", "FORWARDED", "FORWARDED", "FORWARDED", "ASSEMBLED"))
            .extract()
            .path("versions");
    assertEquals(5, versions.getFirst().get("no"));
    OFFICER
        .asks()
        .get(PATH + "/" + id + "/versions/1")
        .then()
        .statusCode(200)
        .body("content.figures.total.total", equalTo(2));
    OFFICER.asks().get(PATH + "/" + id + "/versions/9").then().statusCode(404);
  }

  @Test
  void a_replacement_takes_over_only_when_it_is_issued() {
    String id = issued(assembled(), "215");
    Map<String, Object> reason = Map.of("reason", "Số liệu chỉ tiêu sai.");
    move(OFFICER, id, "replacements", reason).statusCode(403);
    GivenIndicator.checked(CONSOLIDATOR, PATH + "/" + id + "/replacements", reason);
    received("QLCN", 2, "2021-12-20", trade("Rất kịp thời.", 68));
    String other =
        move(CONSOLIDATOR, id, "replacements", reason)
            .statusCode(201)
            .body("replacesId", equalTo(id))
            .body("state", equalTo("DRAFT"))
            .body("outdatedSources", equalTo(1))
            .extract()
            .as(Answer.class)
            .id();
    move(CONSOLIDATOR, id, "replacements", reason).statusCode(409);
    move(CONSOLIDATOR, other, "refreshes", Map.of()).statusCode(200);
    OFFICER.asks().get(PATH + "/" + id).then().body("state", equalTo("ISSUED"));
    issued(other, "216");
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .body("state", equalTo("REPLACED"))
        .body("replacedById", equalTo(other))
        .body("content.figures.indicators[0].figure.value", equalTo(67));
    OFFICER
        .asks()
        .get(PATH + "/" + other)
        .then()
        .body("content.figures.indicators[0].figure.value", equalTo(68));
  }

  @Test
  void misprints_are_corrected_by_a_letter() {
    String id = issued(assembled(), "215");
    Map<String, Object> letter =
        Map.of(
            "items",
            List.of(
                Map.of("place", "Trang 2", "wrong", "năm 2020", "right", "năm 2021"),
                Map.of("place", "Trang 3", "wrong", "chĩ tiêu", "right", "chỉ tiêu")),
            "number",
            "310",
            "symbol",
            "SKHCN-KHTC",
            "issuedOn",
            "2021-12-20");
    move(OFFICER, id, "corrections", letter).statusCode(403);
    GivenIndicator.checked(CLERK, PATH + "/" + id + "/corrections", letter);
    move(CLERK, id, "corrections", letter)
        .statusCode(201)
        .body("corrections[0].items.right", equalTo(List.of("năm 2021", "chỉ tiêu")))
        .body("corrections[0].number", equalTo("310"));
  }
}
