package vn.tiendo.apiclient;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Tokens of machine clients and what they open. */
@ApiTest
class OauthApiTest {
  private static final String DOCUMENT =
      "{\"code\":\"VB-1\",\"type\":\"LETTER\",\"issuer\":\"Sở A\",\"abstract\":\"Về việc\"}";

  @Inject OfficeClock clock;

  @Test
  void a_reading_client_reads_as_an_officer_of_its_unit_and_writes_nothing() {
    Machine machine = Machine.of("QLKH", "\"read\"");
    machine.asks().get("/api/v1/units").then().statusCode(200);
    for (String path : List.of("/api/v1/documents", "/api/v1/plans", "/api/v1/unit-events")) {
      machine.asks().body("{}").post(path).then().statusCode(403);
    }
    machine
        .asks()
        .body(DOCUMENT)
        .post("/api/v1/documents")
        .then()
        .statusCode(403)
        .body("detail", equalTo("Máy khách này chỉ được đọc."));
    machine.asks().get("/api/v1/me").then().statusCode(403);
    machine.asks().get("/api/v1/users").then().statusCode(403);
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/api-clients/" + machine.id())
        .then()
        .statusCode(200)
        .body("lastUsedAt", notNullValue())
        .body("scopes", contains("read"));
  }

  @Test
  void a_writing_client_is_let_through_unless_its_token_asks_for_less() {
    Machine machine = Machine.of("KHTC", "\"read\",\"write\"");
    String less =
        machine
            .token("read")
            .statusCode(200)
            .body("scope", equalTo("read"))
            .extract()
            .path("access_token");
    SignedIn.bearer(less)
        .body(DOCUMENT)
        .post("/api/v1/documents")
        .then()
        .statusCode(403)
        .body("detail", equalTo("Máy khách này chỉ được đọc."));
    String full =
        machine
            .token(null)
            .statusCode(200)
            .body("scope", equalTo("read write"))
            .extract()
            .path("access_token");
    int status = SignedIn.bearer(full).body("{}").post("/api/v1/documents").statusCode();
    assertTrue(status == 400, "past the scope, the body is judged: " + status);
    Machine.of("KHTC", "\"read\"")
        .token("read write")
        .statusCode(400)
        .body("error", equalTo("invalid_scope"));
  }

  @Test
  void tokens_end_with_the_client_and_its_scopes_at_once() {
    Machine machine = Machine.of("QLKH", "\"read\"");
    RequestSpecification held = machine.asks();
    held.get("/api/v1/units").then().statusCode(200);
    String at = "/api/v1/api-clients/" + machine.id();
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/disablements?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/disablements")
        .then()
        .statusCode(200)
        .body("disabled", equalTo(true))
        .body("allowedActions", hasItem("enableApiClient"));
    held.get("/api/v1/units").then().statusCode(401);
    machine
        .token(null)
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Basic"))
        .body("error", equalTo("invalid_client"));
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/disablements")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DISABLED"));
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/enablements?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR.asks().post(at + "/enablements").then().statusCode(200);
    Personas.ADMINISTRATOR.asks().post(at + "/enablements").then().statusCode(409);
    machine.token(null).statusCode(200);
    clock.standAt(Office.MORNING.plusSeconds(400L * 86400));
    machine.token(null).statusCode(401);
  }

  @Test
  void requests_for_tokens_are_judged_as_the_standard_says() {
    Machine machine = Machine.of("QLKH", "\"read\"");
    given()
        .formParam("grant_type", "client_credentials")
        .formParam("client_id", machine.clientId())
        .formParam("client_secret", machine.secret())
        .formParam("unknown", "x")
        .post("/oauth/token")
        .then()
        .statusCode(200)
        .header("Cache-Control", equalTo("no-store"))
        .body("token_type", equalTo("Bearer"));
    given()
        .formParam("client_id", machine.clientId())
        .post("/oauth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
    given()
        .formParam("grant_type", "password")
        .post("/oauth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("unsupported_grant_type"));
    given()
        .formParam("grant_type", "client_credentials", "client_credentials")
        .post("/oauth/token")
        .then()
        .statusCode(400)
        .body("error", equalTo("invalid_request"));
    given()
        .formParam("grant_type", "client_credentials")
        .post("/oauth/token")
        .then()
        .statusCode(401)
        .body("error", equalTo("invalid_client"));
    given()
        .auth()
        .preemptive()
        .basic(machine.clientId(), machine.secret())
        .formParam("grant_type", "client_credentials")
        .formParam("client_secret", "x")
        .post("/oauth/token")
        .then()
        .statusCode(400);
    for (String header : List.of("Basic !!!", "Basic YQ==", "Digest x")) {
      given()
          .header("Authorization", header)
          .formParam("grant_type", "client_credentials")
          .post("/oauth/token")
          .then()
          .statusCode(401);
    }
    given()
        .noFilters()
        .contentType("application/json")
        .body("{}")
        .post("/oauth/token")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void guessing_a_secret_is_slowed_down() {
    Machine machine = Machine.of("QLKH", "\"read\"");
    Machine wrong = new Machine(machine.id(), machine.clientId(), "sai");
    for (int i = 0; i < 5; i++) {
      wrong.token(null).statusCode(401);
    }
    machine.token(null).statusCode(429).header("Retry-After", notNullValue());
    clock.standAt(Office.MORNING.plusSeconds(10));
    machine.token(null).statusCode(200);
  }
}
