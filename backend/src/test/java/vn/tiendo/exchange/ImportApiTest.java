package vn.tiendo.exchange;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.exchange.Sending.PATH;
import static vn.tiendo.exchange.Sending.as;
import static vn.tiendo.exchange.Sending.send;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class ImportApiTest {
  @Inject Sql sql;

  @Test
  void a_plan_comes_in_whole_with_one_result_a_row() {
    String id =
        send(SmallFile.issued())
            .statusCode(201)
            .header("Location", containsString(PATH))
            .body("planCode", equalTo("KH-05-2021"))
            .body("unchanged", equalTo(1))
            .extract()
            .as(Answer.class)
            .id();
    String plan =
        Personas.CONSOLIDATOR
            .asks()
            .get(PATH + "/" + id)
            .then()
            .statusCode(200)
            .extract()
            .path("planId");
    Personas.OFFICER
        .asks()
        .get("/api/v1/plans/" + plan)
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("issuedOn", equalTo("2021-01-15"))
        .body("document.numberAndSymbol", equalTo("05/KH-SO"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/tasks?plan=" + plan)
        .then()
        .statusCode(200)
        .body("items.code", contains("I.1"))
        .body("items[0].dueOn", equalTo("2021-06-29"))
        .body("items[0].leadUnit.code", equalTo("QLKH"));
    Personas.PLANNING_HEAD
        .asks()
        .get(PATH + "/" + id + "/rows?includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.find { it.code == 'I.1' }.pointer", equalTo("/plan/tasks/0"))
        .body("items.find { it.code == 'I.1' }.outcome", equalTo("CREATED"))
        .body("items.find { it.code == 'SO' }.outcome", equalTo("UNCHANGED"))
        .body(
            "items.type",
            hasItems(
                "DOCUMENT", "UNIT", "UNIT_CLASS", "PLAN", "SECTION", "TASK", "INDICATOR", "VALUE"));
    String cursor =
        Personas.PLANNING_HEAD
            .asks()
            .get(PATH + "/" + id + "/rows?limit=2")
            .then()
            .extract()
            .path("nextCursor");
    Personas.PLANNING_HEAD
        .asks()
        .get(PATH + "/" + id + "/rows?limit=200&cursor=" + cursor)
        .then()
        .body("nextCursor", equalTo(null));
  }

  @Test
  void the_same_content_again_writes_nothing_not_even_to_the_trail() {
    String first = send(SmallFile.issued()).statusCode(201).extract().as(Answer.class).id();
    long trail = trail();
    // Written with its members in another order, it is still the same content.
    ObjectNode turned = SmallFile.issued();
    turned.set("format", turned.remove("format"));
    send(turned).statusCode(200).body("id", equalTo(first));
    assertEquals(trail, trail());
  }

  @Test
  void other_content_of_an_issued_plan_is_refused_and_says_where_it_differs() {
    send(SmallFile.issued()).statusCode(201);
    ObjectNode changed = SmallFile.issued();
    ((ObjectNode) changed.at("/plan/tasks/0")).put("title", "Khác");
    long trail = trail();
    send(changed)
        .statusCode(409)
        .body("code", equalTo("PLAN_ISSUED"))
        .body("detail", containsString("/plan/tasks/0/title"));
    assertEquals(trail, trail());
  }

  @Test
  void everything_wrong_is_told_at_once_with_its_place() {
    ObjectNode file = SmallFile.issued();
    ObjectNode task = (ObjectNode) file.at("/plan/tasks/0");
    task.put("leadUnitCode", "KHONG-CO").put("sectionCode", "IX");
    ((ObjectNode) task.at("/anchors/0")).put("nth", 2);
    ((ObjectNode) task.get("deadline")).put("statedDate", "2020-06-30");
    ((ObjectNode) file.at("/plan/indicators/0/targets/0")).put("type", "RANGE").put("upper", 1);
    ((ArrayNode) file.at("/plan/sections")).add(file.at("/plan/sections/0").deepCopy());
    ((ArrayNode) file.at("/plan/values")).add(file.at("/plan/values/0").deepCopy());
    ((ObjectNode) file.at("/units/1")).putArray("parents").addObject().put("parentCode", "HU-VO");
    long rows = trail();
    send(file)
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/plan/tasks/0/leadUnitCode",
                "/plan/tasks/0/sectionCode",
                "/plan/tasks/0/anchors/0/quote",
                "/plan/tasks/0/deadline/statedDate",
                "/plan/indicators/0/targets/0/upper",
                "/plan/sections/1/code",
                "/plan/values/1",
                "/units/1/parents/0/parentCode"))
        .body(
            "errors.find { it.pointer == '/plan/tasks/0/anchors/0/quote' }.code",
            equalTo("QUOTE_NOT_FOUND"));
    assertEquals(rows, trail());
  }

  @Test
  void a_file_that_breaks_its_schema_is_told_everywhere_it_does() {
    ObjectNode file = SmallFile.issued();
    file.put("unheardOf", 1);
    ((ObjectNode) file.at("/plan/tasks/0")).putArray("leadUnitCode").add("QLKH").add("QLCN");
    ((ObjectNode) file.at("/documents/0")).put("type", "POEM");
    send(file).statusCode(400).body("errors.pointer", hasItem("/unheardOf"));
    file.remove("unheardOf");
    send(file)
        .statusCode(400)
        .body("errors.pointer", hasItems("/plan/tasks/0/leadUnitCode", "/documents/0/type"));
  }

  @Test
  void an_import_needs_its_key_and_a_right() {
    ObjectNode file = SmallFile.issued();
    Personas.ADMINISTRATOR
        .asks()
        .body(file.toString())
        .post(PATH + "?kind=PLAN")
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem("Idempotency-Key"));
    Personas.nobody()
        .header("Idempotency-Key", "khoa-nhap-00")
        .body(file.toString())
        .post(PATH + "?kind=PLAN")
        .then()
        .statusCode(401);
    for (Personas other :
        new Personas[] {Personas.OFFICER, Personas.DIRECTOR, Personas.CLERK, Personas.STRANGER}) {
      as(other, file, "").statusCode(403);
    }
  }

  @Test
  void the_office_that_keeps_the_plan_brings_it_when_it_brings_no_units() {
    ObjectNode file = SmallFile.issued();
    as(Personas.CONSOLIDATOR, file, "").statusCode(403);
    ((ArrayNode) file.get("units")).remove(1);
    file.putArray("unitClasses");
    ((ObjectNode) file.at("/plan/tasks/0")).putArray("coordinators");
    as(Personas.CONSOLIDATOR, file, "").statusCode(201);
  }

  @Test
  void results_are_for_administrators_and_the_keepers_of_the_plan() {
    String id = send(SmallFile.issued()).statusCode(201).extract().as(Answer.class).id();
    Personas.nobody().get(PATH + "/" + id).then().statusCode(401);
    for (Personas other : new Personas[] {Personas.OFFICER, Personas.STRANGER}) {
      other.asks().get(PATH + "/" + id).then().statusCode(404);
      other.asks().get(PATH + "/" + id + "/rows").then().statusCode(404);
    }
    Personas.ADMINISTRATOR.asks().get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
    Personas.ADMINISTRATOR.asks().get(PATH + "/abc").then().statusCode(400);
    Personas.ADMINISTRATOR
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .header("ETag", notNullValue());
  }

  @Test
  void a_dry_run_checks_everything_and_writes_nothing() {
    long before = trail();
    as(Personas.ADMINISTRATOR, SmallFile.issued(), "&validateOnly=true").statusCode(204);
    assertEquals(before, trail());
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/units?q=So Vi du&includeTotal=true")
        .then()
        .body("total", equalTo(0));
    ObjectNode wrong = SmallFile.issued();
    ((ObjectNode) wrong.at("/plan/tasks/0")).put("leadUnitCode", "KHONG-CO");
    as(Personas.ADMINISTRATOR, wrong, "&validateOnly=true").statusCode(400);
  }

  @Test
  void a_register_comes_in_with_tasks_that_cite_their_documents() {
    ObjectNode file = SmallFile.issued();
    ObjectNode plan = (ObjectNode) file.get("plan");
    plan.put("kind", "REGISTER").putArray("sections");
    plan.remove("state");
    ObjectNode task = (ObjectNode) plan.at("/tasks/0");
    task.remove("sectionCode");
    ((ObjectNode) plan.at("/indicators/0")).remove("sectionCode");
    plan.putArray("indicators");
    plan.putArray("values");
    send(file).statusCode(400).body("errors.pointer", hasItem("/plan/tasks/0/documentCodes"));
    task.putArray("documentCodes").add("KH-05-2021");
    String id = send(file).statusCode(201).extract().path("planId");
    Personas.OFFICER
        .asks()
        .get("/api/v1/plans/" + id)
        .then()
        .body("kind", equalTo("REGISTER"))
        .body("state", equalTo("ISSUED"));
  }

  @Test
  void a_plan_made_by_hand_is_not_replaced() {
    ObjectNode file = SmallFile.issued();
    vn.tiendo.support.Drafts.plan("KH-05-2021");
    send(file).statusCode(409).body("code", equalTo("NOT_IMPORTED"));
  }

  /** Audit events; the first sign-in of a test may still make a key. */
  private long trail() {
    return sql.count("SELECT count(*) FROM audit_event WHERE resource_type <> 'signing-key'");
  }
}
