package vn.tiendo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.common.web.Inclusions;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;
import vn.tiendo.support.TestContract;

/**
 * `include=`: what stands beside a resource, exactly as its own address answers the same caller.
 */
@ApiTest
class InclusionApiTest {
  private static final String TASK = "/api/v1/tasks/" + IssuedPlan.ONCE;
  private static final String OCCURRENCE = "/api/v1/occurrences/" + IssuedPlan.ONCE_2021;

  @Inject Inclusions inclusions;
  @Inject OfficeClock clock;

  @Test
  void the_contract_lists_what_the_code_can_bring() {
    Map<String, Set<String>> listed = new LinkedHashMap<>();
    ContractDocument contract = TestContract.document();
    contract
        .operations()
        .forEach(
            (id, operation) -> {
              for (JsonNode parameter : operation.operation().path("parameters")) {
                if (contract.resolve(parameter).path("name").asText().equals("include")) {
                  Set<String> names = words(parameter.at("/schema/items/enum"));
                  JsonNode answer =
                      operation.operation().at("/responses/200/content/application~1json/schema");
                  JsonNode included = answer.at("/allOf/1/properties/included");
                  Set<String> members = new TreeSet<>();
                  contract
                      .resolve(included)
                      .path("properties")
                      .fieldNames()
                      .forEachRemaining(members::add);
                  assertEquals(names, members, id);
                  listed.put(id, names);
                }
              }
            });
    assertEquals(4, listed.size());
    assertEquals(listed, inclusions.names());
  }

  private static Set<String> words(JsonNode list) {
    Set<String> words = new TreeSet<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }

  /** Each name's own address; what answers 404 there is absent here. */
  private static void sameAsAlone(Personas who, String address, Map<String, String> alone) {
    Response together = who.asks().get(address + "?include=" + String.join(",", alone.keySet()));
    together.then().statusCode(200);
    JsonNode included = ContractDocument.parse(together.asByteArray()).path("included");
    Map<String, JsonNode> expected = new HashMap<>();
    alone.forEach(
        (name, own) -> {
          Response answer = who.asks().get(own);
          if (answer.statusCode() == 200) {
            expected.put(name, ContractDocument.parse(answer.asByteArray()));
          }
        });
    Map<String, JsonNode> brought = new HashMap<>();
    included.properties().forEach(one -> brought.put(one.getKey(), one.getValue()));
    assertEquals(expected, brought, () -> who + " " + address);
  }

  private static String report(String result) {
    return Personas.OFFICER
        .asks()
        .body(Map.of("occurrenceId", IssuedPlan.ONCE_2021, "result", result))
        .post("/api/v1/progress-updates")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  private static void workItem(String title) {
    Personas.OFFICER
        .asks()
        .body(
            Map.of(
                "occurrenceId",
                IssuedPlan.ONCE_2021,
                "unit",
                "QLKH",
                "year",
                2021,
                "title",
                title,
                "dueOn",
                "2021-06-30"))
        .post("/api/v1/work-items")
        .then()
        .statusCode(201);
  }

  @Test
  void a_task_brings_its_neighbours_as_their_own_addresses_answer() {
    IssuedPlan.lay();
    report("Đã khảo sát 03 xã");
    Personas.HEAD
        .asks()
        .body(
            Map.of(
                "occurrenceId", IssuedPlan.ONCE_2021,
                "type", "EXTENSION",
                "reason", "Chờ ý kiến các huyện",
                "cause", "OBJECTIVE",
                "requestedDueOn", "2022-03-31"))
        .post("/api/v1/adjustment-requests")
        .then()
        .statusCode(201);
    Map<String, String> alone =
        Map.of(
            "plan", "/api/v1/plans/" + IssuedPlan.PLAN,
            "section", "/api/v1/sections/" + IssuedPlan.SUBSECTION,
            "occurrences", TASK + "/occurrences?limit=200",
            "assignments", "/api/v1/assignments?limit=200&task=" + IssuedPlan.ONCE,
            "progressUpdates", "/api/v1/progress-updates?limit=200&task=" + IssuedPlan.ONCE,
            "adjustmentRequests", "/api/v1/adjustment-requests?limit=200&task=" + IssuedPlan.ONCE);
    for (Personas who :
        List.of(Personas.OFFICER, Personas.OTHER_OFFICER, Personas.DEPUTY, Personas.CONSOLIDATOR)) {
      sameAsAlone(who, TASK, alone);
    }
    Personas.OFFICER
        .asks()
        .get(TASK + "?include=progressUpdates,adjustmentRequests")
        .then()
        .body("included.progressUpdates.items", hasSize(1))
        .body("included.adjustmentRequests.items", hasSize(1));
    Personas.STRANGER.asks().get(TASK + "?include=plan").then().statusCode(404);
  }

  @Test
  void drafts_of_a_unit_stay_hidden_beside_an_occurrence() {
    IssuedPlan.lay();
    workItem("Khảo sát 10 huyện");
    Map<String, String> alone =
        Map.of(
            "workItems", "/api/v1/work-items?limit=200&occurrence=" + IssuedPlan.ONCE_2021,
            "progressUpdates",
                "/api/v1/progress-updates?limit=200&occurrence=" + IssuedPlan.ONCE_2021);
    for (Personas who : List.of(Personas.OFFICER, Personas.OTHER_OFFICER, Personas.CHIEF)) {
      sameAsAlone(who, OCCURRENCE, alone);
    }
    String items = OCCURRENCE + "?include=workItems";
    Personas.OFFICER.asks().get(items).then().body("included.workItems.items", hasSize(1));
    Personas.OTHER_OFFICER.asks().get(items).then().body("included.workItems.items", hasSize(0));
  }

  @Test
  void unverified_values_and_undecided_phasings_stay_hidden_beside_an_indicator() {
    String indicator = GivenIndicator.issued();
    GivenIndicator.phases(indicator, "2021", 1);
    GivenIndicator.itIs(clock, "2022-02-01");
    GivenIndicator.verified(indicator, "2021", 3);
    GivenIndicator.submitted(indicator, "2021", 4, "nature", "ESTIMATE");
    String address = "/api/v1/indicators/" + indicator;
    Map<String, String> alone =
        Map.of(
            "status", address + "/status?period=2022",
            "phases", address + "/phases?limit=200",
            "values", "/api/v1/indicator-values?limit=200&indicatorId=" + indicator);
    for (Personas who : List.of(Personas.OTHER_OFFICER, Personas.OFFICER, Personas.CONSOLIDATOR)) {
      sameAsAlone(who, address, alone);
    }
    String values = address + "?include=values";
    Personas.CONSOLIDATOR.asks().get(values).then().body("included.values.items", hasSize(2));
    Personas.OFFICER.asks().get(values).then().body("included.values.items", hasSize(1));
  }

  @Test
  void a_plan_brings_its_sections_and_a_task_of_a_register_no_section() {
    IssuedPlan.lay();
    String plan = "/api/v1/plans/" + IssuedPlan.PLAN;
    sameAsAlone(Personas.OFFICER, plan, Map.of("sections", plan + "/sections?limit=200"));
    IssuedPlan.run("UPDATE task SET section_id = NULL WHERE id = '" + IssuedPlan.ONCE + "'");
    Personas.OFFICER
        .asks()
        .get(TASK + "?include=section,plan")
        .then()
        .statusCode(200)
        .body("included.section", nullValue())
        .body("included.plan.id", equalTo(IssuedPlan.PLAN.toString()));
  }

  @Test
  void names_that_the_contract_does_not_list_are_refused() {
    IssuedPlan.lay();
    for (String wrong : List.of("directions", "plan,x", "plan,plan", "", "plan.sections")) {
      Personas.OFFICER
          .asks()
          .get(TASK + "?include=" + wrong)
          .then()
          .statusCode(400)
          .body("errors[0].parameter", equalTo("include"));
    }
    Personas.OFFICER.asks().get("/api/v1/tasks?include=plan").then().statusCode(400);
  }

  @Test
  void the_etag_covers_what_was_brought_along() {
    IssuedPlan.lay();
    String update = report("Đã khảo sát 03 xã");
    String address = TASK + "?fields=code&include=progressUpdates";
    Response before = Personas.OFFICER.asks().get(address);
    before
        .then()
        .body("code", equalTo("II.1.1"))
        .body("title", nullValue())
        .body("included.progressUpdates.items.id", equalTo(List.of(update)));
    String tag = before.header("ETag");
    Personas.OFFICER.asks().header("If-None-Match", tag).get(address).then().statusCode(304);
    String alone = Personas.OFFICER.asks().get("/api/v1/progress-updates/" + update).header("ETag");
    Personas.OFFICER
        .patches(alone)
        .body(Map.of("difficulty", "Mưa lũ"))
        .patch("/api/v1/progress-updates/" + update)
        .then()
        .statusCode(200);
    Response after = Personas.OFFICER.asks().header("If-None-Match", tag).get(address);
    after.then().statusCode(200);
    assertNotEquals(tag, after.header("ETag"));
  }

  @Test
  void what_is_brought_along_costs_the_same_few_statements_whatever_it_holds() {
    IssuedPlan.lay();
    String all =
        TASK + "?include=plan,section,occurrences,assignments,progressUpdates,adjustmentRequests";
    report("Lần 1");
    read(all);
    long one = Statements.during(() -> read(all));
    report("Lần 2");
    report("Lần 3");
    assertEquals(one, Statements.during(() -> read(all)));
    assertTrue(one > Statements.during(() -> read(TASK)), "it is counted");

    String items = OCCURRENCE + "?include=workItems,progressUpdates";
    workItem("Việc 1");
    read(items);
    long single = Statements.during(() -> read(items));
    workItem("Việc 2");
    assertEquals(single, Statements.during(() -> read(items)));
  }

  private static void read(String address) {
    Personas.OFFICER.asks().get(address).then().statusCode(200);
  }

  @Test
  void decimals_keep_their_scale_when_fields_are_chosen() {
    GivenPlan plan = GivenPlan.draft();
    String indicator =
        GivenIndicator.add(
            plan,
            "CT-9",
            "decimals",
            2,
            "targets",
            List.of(GivenIndicator.atLeast(new BigDecimal("4.50"), 2025)));
    String address = "/api/v1/indicators/" + indicator;
    for (String query : List.of("", "?fields=targets", "?include=phases")) {
      String body = Personas.CONSOLIDATOR.asks().get(address + query).asString();
      assertTrue(body.contains("\"value\":4.50,"), body);
    }
  }
}
