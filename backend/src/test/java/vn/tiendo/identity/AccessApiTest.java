package vn.tiendo.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** Who may sign in, and who decides. */
@ApiTest
class AccessApiTest {
  @Test
  void a_reset_gives_a_new_password_ends_sessions_and_lifts_the_lock() {
    SignedIn person = SignedIn.officer("quen.mk", "QLKH");
    for (int i = 0; i < 6; i++) {
      SignedIn.signIn("quen.mk", "sai-mat-khau-" + i);
    }
    SignedIn.signIn("quen.mk", SignedIn.PASSWORD).statusCode(429);
    Personas.ADMINISTRATOR
        .asks()
        .post("/api/v1/users/" + person.id() + "/password-resets?validateOnly=true")
        .then()
        .statusCode(204);
    person.asks().get("/api/v1/me").then().statusCode(200);
    String password =
        Personas.ADMINISTRATOR
            .asks()
            .post("/api/v1/users/" + person.id() + "/password-resets")
            .then()
            .statusCode(200)
            .extract()
            .path("temporaryPassword");
    person.asks().get("/api/v1/me").then().statusCode(401);
    SignedIn.signIn("quen.mk", SignedIn.PASSWORD).statusCode(401);
    SignedIn.signIn("quen.mk", password)
        .statusCode(201)
        .body("user.mustChangePassword", equalTo(true));
    Personas.HEAD
        .asks()
        .post("/api/v1/users/" + person.id() + "/password-resets")
        .then()
        .statusCode(403);
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .post("/api/v1/users/" + person.id() + "/password-resets")
        .then()
        .statusCode(404);
  }

  @Test
  void an_administrator_of_a_part_has_no_power_over_people_with_more() {
    SignedIn part = SignedIn.officer("quantri.tdc", "TDC");
    UserChangeApiTest.position(Personas.ADMINISTRATOR, part.id(), "ADMINISTRATOR", "TDC")
        .statusCode(200);
    String officer = UserApiTest.user("cv.tdc", "Chuyên viên TĐC", null);
    part.asks().post("/api/v1/users/" + officer + "/password-resets").then().statusCode(200);
    part.asks()
        .post("/api/v1/users/" + Personas.DIRECTOR.accountId() + "/password-resets")
        .then()
        .statusCode(403);
    UserChangeApiTest.position(Personas.ADMINISTRATOR, UUID.fromString(officer), "OFFICER", "KHTC")
        .statusCode(200);
    part.asks().post("/api/v1/users/" + officer + "/password-resets").then().statusCode(403);
    part.asks()
        .body("{\"kind\":\"OFFICER\",\"unit\":\"KHTC\"}")
        .post("/api/v1/users/" + officer + "/positions")
        .then()
        .statusCode(403);
  }

  @Test
  void nobody_locks_himself_out_nor_the_last_administrator() {
    String me = "/api/v1/users/" + Personas.ADMINISTRATOR.accountId();
    for (String move : new String[] {"/disablements", "/password-resets"}) {
      Personas.ADMINISTRATOR
          .asks()
          .post(me + move)
          .then()
          .statusCode(409)
          .body("code", equalTo("OWN_ACCOUNT"));
    }
    UserChangeApiTest.patch(Personas.ADMINISTRATOR, me, "{\"installationAdministrator\":false}")
        .statusCode(409)
        .body("code", equalTo("LAST_ADMINISTRATOR"));
    String other = UserApiTest.user("quantri.hai", "Quản trị hai", null);
    UserChangeApiTest.patch(
            Personas.ADMINISTRATOR,
            "/api/v1/users/" + other,
            "{\"installationAdministrator\":true}")
        .statusCode(200)
        .body("installationAdministrator", equalTo(true));
    UserChangeApiTest.patch(Personas.ADMINISTRATOR, me, "{\"installationAdministrator\":false}")
        .statusCode(200);
    Personas.ADMINISTRATOR.asks().post("/api/v1/signing-keys").then().statusCode(403);
  }

  @Test
  void disabling_twice_is_a_conflict_that_says_what_can_be_done() {
    String id = UserApiTest.user("khoa", "Người bị khóa", null);
    String at = "/api/v1/users/" + id;
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/enablements")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ACTIVE"));
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/disablements?validateOnly=true")
        .then()
        .statusCode(204);
    String etag = Personas.ADMINISTRATOR.asks().get(at).header("ETag");
    Personas.ADMINISTRATOR
        .asks()
        .header("If-Match", etag)
        .post(at + "/disablements")
        .then()
        .statusCode(200);
    Personas.ADMINISTRATOR
        .asks()
        .header("If-Match", etag)
        .post(at + "/enablements")
        .then()
        .statusCode(412);
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/disablements")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DISABLED"))
        .body("allowedActions", hasItem("enableUser"));
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/enablements?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR
        .asks()
        .post(at + "/enablements")
        .then()
        .statusCode(200)
        .body("disabled", equalTo(false));
  }
}
