package vn.tiendo.apiclient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Machine clients, kept by administrators. */
@ApiTest
class ApiClientApiTest {
  @Test
  void a_new_secret_takes_the_place_of_the_old_one_and_is_shown_once() {
    Machine machine = Machine.of("QLKH", "\"read\"");
    String at = "/api/v1/api-clients/" + machine.id() + "/secrets";
    Personas.ADMINISTRATOR.asks().post(at + "?validateOnly=true").then().statusCode(204);
    String secret =
        Personas.ADMINISTRATOR
            .asks()
            .header("Idempotency-Key", "bi-mat-moi-1")
            .post(at)
            .then()
            .statusCode(200)
            .extract()
            .path("clientSecret");
    Personas.ADMINISTRATOR
        .asks()
        .header("Idempotency-Key", "bi-mat-moi-1")
        .post(at)
        .then()
        .statusCode(200)
        .header("Idempotency-Replayed", "true")
        .body("clientSecret", nullValue());
    machine.token(null).statusCode(401);
    new Machine(machine.id(), machine.clientId(), secret).token(null).statusCode(200);
  }

  @Test
  void clients_are_kept_by_the_administrators_of_their_unit_and_seen_by_nobody_else() {
    Machine machine = Machine.of("KHTC", "\"read\"");
    String at = "/api/v1/api-clients/" + machine.id();
    Personas.OTHER_ADMINISTRATOR.asks().get(at).then().statusCode(404);
    Personas.OTHER_ADMINISTRATOR.asks().post(at + "/secrets").then().statusCode(404);
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .get("/api/v1/api-clients?includeTotal=true")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    Personas.HEAD.asks().get("/api/v1/api-clients").then().statusCode(403);
    Machine.create(Personas.OTHER_ADMINISTRATOR, Machine.body("SO", "\"read\"")).statusCode(403);
    Machine.create(Personas.OTHER_ADMINISTRATOR, Machine.body("KHAC", "\"read\"")).statusCode(201);
    Machine.of("QLKH", "\"read\"");
    String cursor =
        Personas.ADMINISTRATOR
            .asks()
            .get("/api/v1/api-clients?unit=SO&limit=1&includeTotal=true")
            .then()
            .body("total", equalTo(2))
            .extract()
            .path("nextCursor");
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/api-clients?unit=SO&limit=1&cursor=" + cursor)
        .then()
        .statusCode(200)
        .body("nextCursor", nullValue());
    Personas.ADMINISTRATOR.asks().get("/api/v1/api-clients?unit=KHONG").then().statusCode(400);
  }

  @Test
  void a_client_is_changed_with_its_etag() {
    Machine machine = Machine.of("KHTC", "\"read\"");
    String at = "/api/v1/api-clients/" + machine.id();
    String etag = Personas.ADMINISTRATOR.asks().get(at).header("ETag");
    Personas.ADMINISTRATOR.asks().header("If-None-Match", etag).get(at).then().statusCode(304);
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"name\":\"Tên mới\"}")
        .patch(at + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"name\":\"Tên mới\",\"scopes\":[\"read\",\"write\"]}")
        .patch(at)
        .then()
        .statusCode(200)
        .body("name", equalTo("Tên mới"));
    Personas.ADMINISTRATOR
        .patches(etag)
        .body("{\"name\":\"Khác\"}")
        .patch(at)
        .then()
        .statusCode(412);
    Personas.ADMINISTRATOR
        .patches("*")
        .body("{\"scopes\":[\"write\"],\"expiresAt\":\"2021-01-01T00:00:00Z\"}")
        .patch(at)
        .then()
        .statusCode(400)
        .body("errors.code", contains("BAD_EXPIRY", "READ_REQUIRED"));
    Personas.ADMINISTRATOR
        .asks()
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(at)
        .then()
        .statusCode(428);
    Personas.ADMINISTRATOR
        .patches("*")
        .body("{}")
        .patch("/api/v1/api-clients/" + Office.id("x", "y"))
        .then()
        .statusCode(404);
  }

  @Test
  void what_is_wrong_with_a_new_client_is_said() {
    Machine.create(
            Personas.ADMINISTRATOR,
            "{\"name\":\"\",\"unit\":\"SO\",\"scopes\":[\"all\"],\"secret\":\"x\"}")
        .statusCode(400)
        .body("errors.pointer", hasItem("/expiresAt"))
        .body("errors.pointer", hasItem("/scopes/0"))
        .body("errors.pointer", hasItem("/secret"));
    Machine.create(Personas.ADMINISTRATOR, Machine.body("NV", "\"write\""))
        .statusCode(400)
        .body("errors.code", contains("OUTSIDE_UNIT", "READ_REQUIRED"));
    Machine.create(Personas.ADMINISTRATOR, Machine.body("KHONG", "\"read\""))
        .statusCode(400)
        .body("errors[0].message", containsString("KHONG"));
    Personas.ADMINISTRATOR
        .asks()
        .body(Machine.body("SO", "\"read\""))
        .post("/api/v1/api-clients?validateOnly=true")
        .then()
        .statusCode(204);
  }
}
