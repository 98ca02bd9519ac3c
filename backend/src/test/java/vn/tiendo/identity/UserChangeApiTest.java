package vn.tiendo.identity;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** Adding people, changing them, letting them in and keeping them out. */
@ApiTest
class UserChangeApiTest {
  private static final String NEW =
      """
      {"username":"nam.nv","fullName":"Nguyễn Văn Nam","email":"nam@vidu.gov.vn","phone":"0204 3855 000",
       "positions":[{"kind":"OFFICER","unit":"QLKH","focalPoint":true},{"kind":"DEPUTY_HEAD","unit":"TDC","validFrom":"2021-06-01"}]}""";

  @Inject Sql sql;

  @Test
  void a_person_is_added_with_positions_and_a_password_shown_once() {
    Personas.ADMINISTRATOR
        .asks()
        .body(NEW)
        .post("/api/v1/users?validateOnly=true")
        .then()
        .statusCode(204);
    String password =
        create(Personas.ADMINISTRATOR, NEW, "khoa-them-nguoi")
            .statusCode(201)
            .header("Location", startsWith("/api/v1/users/"))
            .body("temporaryPassword", matchesPattern("[A-Za-z0-9]{16}"))
            .body("user.positions.kind", containsInAnyOrder("OFFICER", "DEPUTY_HEAD"))
            .body("user.mustChangePassword", equalTo(true))
            .extract()
            .path("temporaryPassword");
    create(Personas.ADMINISTRATOR, NEW, "khoa-them-nguoi")
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("user.username", equalTo("nam.nv"))
        .body("temporaryPassword", nullValue());
    SignedIn.signIn("nam.nv", password).statusCode(201);
    String kept =
        sql.one(
                "SELECT convert_from(body, 'UTF8') FROM idempotency_key WHERE key = 'khoa-them-nguoi'",
                row -> row.getString(1))
            .orElseThrow();
    assertFalse(kept.contains(password));
    assertEquals(
        0,
        sql.count("SELECT count(*) FROM audit_event WHERE after::text LIKE ?", "%password_hash%"));
  }

  @Test
  void everything_wrong_with_a_new_person_is_said_at_once() {
    create(
            Personas.ADMINISTRATOR,
            """
            {"username":"Nam NV","fullName":"  ","email":"không phải thư","phone":"abc","password":"x",
             "positions":[{"kind":"KING","unit":"QLKH"}]}""",
            null)
        .statusCode(400)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/username", "/fullName", "/email", "/phone", "/password", "/positions/0/kind"));
    create(
            Personas.ADMINISTRATOR,
            """
            {"username":"nam.nv","fullName":"Nam","positions":[{"kind":"OFFICER","unit":"KHONG"},{"kind":"OFFICER","unit":"NV"},
             {"kind":"DIRECTOR","unit":"QLKH"},{"kind":"HEAD","unit":"QLKH","validFrom":"2021-05-01","validTo":"2021-04-01"},
             {"kind":"OFFICER","unit":"TDC"},{"kind":"OFFICER","unit":"TDC"}]}""",
            null)
        .statusCode(400)
        .body(
            "errors.code",
            containsInAnyOrder(
                "UNKNOWN_REFERENCE",
                "OUTSIDE_UNIT",
                "NOT_AT_THE_ROOT",
                "ENDS_BEFORE_BEGIN",
                "DUPLICATE"));
    create(Personas.ADMINISTRATOR, "{\"username\":\"nam.nv\",\"fullName\":\"Nam\"}", null)
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/positions"));
    create(
            Personas.ADMINISTRATOR,
            "{\"username\":\"officer\",\"fullName\":\"Nam\",\"positions\":[{\"kind\":\"OFFICER\",\"unit\":\"SO\"}]}",
            null)
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_USERNAME"));
  }

  @Test
  void an_administrator_adds_people_in_his_own_units_only() {
    create(Personas.OTHER_ADMINISTRATOR, NEW, null).statusCode(403);
    create(Personas.HEAD, NEW, null).statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"username\":\"ai.do\",\"fullName\":\"Ai\",\"installationAdministrator\":true,\"positions\":[{\"kind\":\"OFFICER\",\"unit\":\"KHAC\"}]}",
            null)
        .statusCode(403);
    create(
            Personas.OTHER_ADMINISTRATOR,
            "{\"username\":\"ai.do\",\"fullName\":\"Ai\",\"positions\":[{\"kind\":\"OFFICER\",\"unit\":\"KHAC\"}]}",
            null)
        .statusCode(201);
  }

  @Test
  void a_second_department_is_started_from_nothing() {
    Personas.ADMINISTRATOR
        .asks()
        .body(
            "{\"code\":\"SO-XD\",\"kind\":\"DEPARTMENT\",\"name\":\"Sở Xây dựng\",\"internal\":true}")
        .post("/api/v1/units")
        .then()
        .statusCode(201);
    String password =
        create(
                Personas.ADMINISTRATOR,
                "{\"username\":\"xd.quantri\",\"fullName\":\"Quản trị Sở Xây dựng\",\"positions\":[{\"kind\":\"ADMINISTRATOR\",\"unit\":\"SO-XD\"}]}",
                null)
            .statusCode(201)
            .extract()
            .path("temporaryPassword");
    String token = SignedIn.signIn("xd.quantri", password).extract().path("accessToken");
    SignedIn.bearer(token)
        .body(
            "{\"currentPassword\":\""
                + password
                + "\",\"newPassword\":\""
                + SignedIn.PASSWORD
                + "\"}")
        .put("/api/v1/me/password")
        .then()
        .statusCode(204);
    SignedIn.bearer(token)
        .get("/api/v1/me")
        .then()
        .body("administrator", equalTo(true))
        .body("installationAdministrator", equalTo(false))
        .body("allowedActions", hasItem("createUser"));
    SignedIn.bearer(token)
        .body(
            "{\"code\":\"XD-VP\",\"kind\":\"OFFICE\",\"name\":\"Văn phòng\",\"parent\":\"SO-XD\"}")
        .post("/api/v1/units")
        .then()
        .statusCode(201);
    SignedIn.bearer(token)
        .body(
            "{\"username\":\"xd.vp\",\"fullName\":\"Chánh Văn phòng\",\"positions\":[{\"kind\":\"HEAD\",\"unit\":\"XD-VP\"}]}")
        .post("/api/v1/users")
        .then()
        .statusCode(201)
        .body("user.positions[0].title", equalTo("Chánh Văn phòng"));
    SignedIn.bearer(token)
        .get("/api/v1/users/" + Personas.OFFICER.accountId())
        .then()
        .statusCode(404);
  }

  @Test
  void one_changes_ones_own_contact_and_administrators_the_rest() {
    String me = "/api/v1/users/" + Personas.OFFICER.accountId();
    patch(Personas.OFFICER, me, "{\"phone\":\"0204 111 222\",\"email\":\"toi@vidu.gov.vn\"}")
        .statusCode(200)
        .body("phone", equalTo("0204 111 222"));
    patch(Personas.OFFICER, me, "{\"email\":null}").statusCode(200).body("email", nullValue());
    patch(Personas.OFFICER, me, "{\"fullName\":\"Tên khác\"}").statusCode(403);
    patch(Personas.OFFICER, me, "{\"installationAdministrator\":true}").statusCode(403);
    patch(Personas.HEAD, me, "{\"phone\":\"0204 111 223\"}").statusCode(403);
    patch(Personas.STRANGER, me, "{\"phone\":\"0204 111 223\"}").statusCode(404);
    patch(Personas.ADMINISTRATOR, me, "{\"fullName\":\"Nguyễn Thị Mới\",\"username\":\"moi.nt\"}")
        .statusCode(200)
        .body("username", equalTo("moi.nt"));
    patch(Personas.ADMINISTRATOR, me, "{\"username\":\"head\"}").statusCode(409);
    Personas.OFFICER.asks().get("/api/v1/me").then().body("fullName", equalTo("Nguyễn Thị Mới"));
    Personas.ADMINISTRATOR
        .patches("*")
        .body("{\"phone\":\"0204 1\"}")
        .patch(me + "?validateOnly=true")
        .then()
        .statusCode(204);
    Personas.ADMINISTRATOR
        .patches("\"0.x\"")
        .body("{\"phone\":\"0204 1\"}")
        .patch(me)
        .then()
        .statusCode(412);
    Personas.ADMINISTRATOR
        .asks()
        .contentType("application/merge-patch+json")
        .body("{}")
        .patch(me)
        .then()
        .statusCode(428);
  }

  private static ValidatableResponse create(Personas persona, String body, String key) {
    var request = persona.asks().body(body);
    return (key == null ? request : request.header("Idempotency-Key", key))
        .post("/api/v1/users")
        .then();
  }

  static ValidatableResponse position(Personas persona, UUID user, String kind, String unit) {
    return persona
        .asks()
        .body("{\"kind\":\"" + kind + "\",\"unit\":\"" + unit + "\"}")
        .post("/api/v1/users/" + user + "/positions")
        .then();
  }

  static ValidatableResponse patch(Personas persona, String address, String body) {
    String etag = Personas.ADMINISTRATOR.asks().get(address).header("ETag");
    return persona.patches(etag).body(body).patch(address).then();
  }
}
