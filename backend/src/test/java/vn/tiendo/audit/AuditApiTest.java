package vn.tiendo.audit;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** The trail over HTTP, and the tool beside the application. */
@ApiTest
class AuditApiTest {
  private static final String EVENTS = "/api/v1/audit-events";

  private final Trail trail;

  AuditApiTest(Trail trail) {
    this.trail = trail;
  }

  @BeforeEach
  void begin() throws Exception {
    trail.begin();
  }

  private static int patchName(Personas person, String unit, String name) {
    String id = Office.unit(unit).toString();
    String etag = person.asks().get("/api/v1/units/" + id).header("ETag");
    return person
        .patches(etag)
        .body("{\"name\":\"" + name + "\"}")
        .patch("/api/v1/units/" + id)
        .statusCode();
  }

  @Test
  void a_write_tells_who_when_from_where_and_what() {
    String request = trail.write("A");
    Personas.ADMINISTRATOR
        .asks()
        .get(EVENTS + "?requestId=" + request)
        .then()
        .statusCode(200)
        .body("items.requestId", everyItem(equalTo(request)))
        .body("items.operation", everyItem(equalTo("createUnit")))
        .body("items.remoteAddress", everyItem(equalTo("127.0.0.1")))
        .body("items.actor.id", everyItem(equalTo(Personas.ADMINISTRATOR.accountId().toString())))
        .body("items.resourceType", hasItem("unit"))
        .body("items.find { it.resourceType == 'unit' }.op", equalTo("INSERT"))
        .body("items.find { it.resourceType == 'unit' }.after.code", equalTo("X-A"))
        .body("items.find { it.resourceType == 'unit' }.after", not(hasKey("requestId")))
        .body("items.find { it.resourceType == 'unit' }.sealed", equalTo(false))
        .body("items[0].occurredAt", notNullValue());
    trail.seal();
    Personas.ADMINISTRATOR
        .asks()
        .get(EVENTS + "?requestId=" + request)
        .then()
        .body("items.sealed", everyItem(equalTo(true)));
  }

  @Test
  void an_update_shows_both_sides_of_what_changed() {
    assertEquals(200, patchName(Personas.ADMINISTRATOR, "KHTC", "Phòng Kế hoạch"));
    Personas.ADMINISTRATOR
        .asks()
        .get(EVENTS + "?operation=editUnit&limit=200")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThan(0))
        .body("items.after.collect { it?.name }", hasItem("Phòng Kế hoạch"));
  }

  @Test
  void filters_and_pages_tell_the_same() {
    for (String code : List.of("A", "B", "C")) {
      trail.write(code);
    }
    String filter = EVENTS + "?actor=" + Personas.ADMINISTRATOR.accountId();
    List<Integer> all =
        Personas.ADMINISTRATOR
            .asks()
            .get(filter + "&limit=200&includeTotal=true")
            .then()
            .statusCode(200)
            .extract()
            .path("items.seq");
    List<Integer> paged = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page = Personas.ADMINISTRATOR.asks().get(filter + "&limit=2" + cursor).then().extract();
      paged.addAll(page.path("items.seq"));
      String next = page.path("nextCursor");
      cursor = next == null ? null : "&cursor=" + next;
    }
    assertTrue(all.size() > 4, all::toString);
    assertEquals(all, paged);
    Personas.ADMINISTRATOR
        .asks()
        .get(EVENTS + "?from=2100-01-01T00:00:00Z")
        .then()
        .statusCode(200)
        .body("items", empty());
    Personas.ADMINISTRATOR
        .asks()
        .get(EVENTS + "?to=2100-01-01T00:00:00Z&resourceType=unit&includeTotal=true")
        .then()
        .body("items.resourceType", everyItem(equalTo("unit")))
        .body("total", greaterThan(0));
  }

  @Test
  void an_administrator_sees_his_own_organisation_only() {
    trail.write("A");
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .get(EVENTS + "?limit=200&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.actor.id", not(hasItem(Personas.ADMINISTRATOR.accountId().toString())));
    Personas.OFFICER.asks().get(EVENTS).then().statusCode(403);
    Personas.DIRECTOR.asks().get(EVENTS).then().statusCode(403);
    Personas.nobody().get(EVENTS).then().statusCode(401);
  }

  @Test
  void who_keeps_the_installation_has_the_chain_judged() throws Exception {
    trail.writeAndSeal();
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/audit-verifications")
        .then()
        .statusCode(200)
        .body("valid", equalTo(true))
        .body("seals", equalTo(5))
        .body("faults", empty());
    trail.meddle(
        "UPDATE audit_event SET row_version = 99 WHERE seq = (SELECT max(seq) FROM audit_event)");
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/audit-verifications")
        .then()
        .body("valid", equalTo(false))
        .body("faults[0].kind", equalTo("EDITED"));
    Personas.OTHER_ADMINISTRATOR.asks().get("/api/v1/audit-verifications").then().statusCode(403);
    Personas.OFFICER.asks().get("/api/v1/audit-verifications").then().statusCode(403);
  }

  @Test
  void the_tool_judges_without_the_application() throws Exception {
    trail.writeAndSeal();
    List<String> verify =
        List.of(
            "verify", "--heads", trail.heads().toString(), "--key", trail.publicKey().toString());
    assertEquals("0 VALID", tool(verify));
    trail.meddle("DELETE FROM audit_event WHERE seq = (SELECT max(seq) - 2 FROM audit_event)");
    assertEquals("1 BROKEN", tool(verify));
    assertEquals("2 verify", tool(List.of("judge")));
    assertEquals("2 verify", tool(List.of("verify", "--heads")));
  }

  /** Exit code and first word of what it said. */
  private String tool(List<String> arguments) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Map<String, String> environment = Map.of("QUARKUS_DATASOURCE_JDBC_URL", trail.ownerUrl());
    int code =
        new AuditTool(environment, new PrintStream(out, true, StandardCharsets.UTF_8))
            .run(arguments);
    return code + " " + out.toString(StandardCharsets.UTF_8).split("[ :\\n]")[0];
  }
}
