package vn.tiendo.secondfactor;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** A second step of signing in: turned on, asked for, taken away. */
@ApiTest
class SecondFactorApiTest {
  private static final String OWN = "/api/v1/me/second-factor";

  @Inject OfficeClock clock;
  @Inject Sql sql;

  @Test
  void once_confirmed_a_code_is_asked_for_and_counts_once() {
    SignedIn person = SignedIn.officer("hai.buoc", "QLKH");
    person.asks().get(OWN).then().body("state", equalTo("DISABLED"));
    start(person, "khong-phai-the").statusCode(400).body("errors.code", contains("WRONG_PASSWORD"));
    byte[] secret = started(person);
    person.asks().get(OWN).then().body("state", equalTo("PENDING"));
    SignedIn.signIn("hai.buoc", SignedIn.PASSWORD).statusCode(201);
    confirm(person, wrong(secret))
        .statusCode(400)
        .body("errors.code", contains("WRONG_ONE_TIME_CODE"));
    List<String> codes =
        confirm(person, code(secret)).statusCode(200).extract().path("recoveryCodes");
    assertEquals(8, codes.size());
    person.asks().get(OWN).then().body("state", equalTo("ACTIVE"), "recoveryCodesLeft", equalTo(8));

    signIn("hai.buoc", SignedIn.PASSWORD, null)
        .statusCode(400)
        .body("errors.code", contains("ONE_TIME_CODE_REQUIRED"))
        .body("errors.pointer", contains("/oneTimeCode"));
    signIn("hai.buoc", "sai-mat-khau", code(secret)).statusCode(401);
    signIn("hai.buoc", SignedIn.PASSWORD, code(secret)).statusCode(400);
    clock.standAt(clock.instant().plusSeconds(30));
    String spaced = code(secret).substring(0, 3) + " " + code(secret).substring(3);
    signIn("hai.buoc", SignedIn.PASSWORD, spaced).statusCode(201);
    signIn("hai.buoc", SignedIn.PASSWORD, code(secret))
        .statusCode(400)
        .body("errors.code", contains("WRONG_ONE_TIME_CODE"));
  }

  @Test
  void a_recovery_code_opens_once() {
    SignedIn person = SignedIn.officer("mat.may", "QLKH");
    byte[] secret = started(person);
    List<String> codes =
        confirm(person, code(secret)).statusCode(200).extract().path("recoveryCodes");
    String typed = codes.getFirst().replace("-", " ").toUpperCase(Locale.ROOT);
    signIn("mat.may", SignedIn.PASSWORD, typed).statusCode(201);
    signIn("mat.may", SignedIn.PASSWORD, typed).statusCode(400);
    person.asks().get(OWN).then().body("recoveryCodesLeft", equalTo(7));
    SignedIn other = SignedIn.officer("nguoi.khac", "QLKH");
    byte[] theirs = started(other);
    confirm(other, code(theirs)).statusCode(200);
    signIn("nguoi.khac", SignedIn.PASSWORD, codes.get(1)).statusCode(400);
  }

  @Test
  void guessing_codes_has_to_wait() {
    SignedIn person = SignedIn.officer("bi.doan", "QLKH");
    byte[] secret = started(person);
    confirm(person, code(secret)).statusCode(200);
    for (int i = 0; i < 5; i++) {
      signIn("bi.doan", SignedIn.PASSWORD, wrong(secret)).statusCode(400);
    }
    signIn("bi.doan", SignedIn.PASSWORD, code(secret)).statusCode(429);
    remove(person, SignedIn.PASSWORD, wrong(secret)).statusCode(429);
  }

  @Test
  void it_is_taken_away_with_the_password_and_a_code() {
    SignedIn person = SignedIn.officer("tat.di", "QLKH");
    remove(person, SignedIn.PASSWORD, null)
        .statusCode(409)
        .body("currentState", equalTo("DISABLED"));
    byte[] secret = started(person);
    confirm(person, code(secret)).statusCode(200);
    start(person, SignedIn.PASSWORD)
        .statusCode(409)
        .body("allowedActions", contains("removeSecondFactor"));
    confirm(person, code(secret)).statusCode(409);
    remove(person, "khong-phai-the", code(secret)).statusCode(400);
    remove(person, SignedIn.PASSWORD, null)
        .statusCode(400)
        .body("errors.code", contains("ONE_TIME_CODE_REQUIRED"));
    remove(person, SignedIn.PASSWORD, wrong(secret)).statusCode(400);
    clock.standAt(clock.instant().plusSeconds(30));
    remove(person, SignedIn.PASSWORD, code(secret))
        .statusCode(200)
        .body("state", equalTo("DISABLED"), "recoveryCodesLeft", equalTo(0));
    SignedIn.signIn("tat.di", SignedIn.PASSWORD).statusCode(201);
    byte[] other = started(person);
    remove(person, SignedIn.PASSWORD, null).statusCode(200);
    assertTrue(other.length > 0);
  }

  @Test
  void other_sessions_end_when_it_is_turned_on() {
    SignedIn person = SignedIn.officer("phien.khac", "QLKH");
    String elsewhere =
        SignedIn.signIn("phien.khac", SignedIn.PASSWORD).extract().path("accessToken");
    byte[] secret = started(person);
    confirm(person, code(secret)).statusCode(200);
    SignedIn.bearer(elsewhere).get("/api/v1/me").then().statusCode(401);
    person.asks().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void an_administrator_takes_it_away_from_whoever_lost_the_telephone() {
    SignedIn person = SignedIn.officer("mat.dt", "QLKH");
    String resets = "/api/v1/users/" + person.id() + "/second-factor-resets";
    String user = "/api/v1/users/" + person.id();
    Personas.ADMINISTRATOR
        .asks()
        .get(user)
        .then()
        .body("allowedActions", not(hasItem("resetUserSecondFactor")));
    Personas.ADMINISTRATOR
        .asks()
        .post(resets)
        .then()
        .statusCode(409)
        .body("code", equalTo("NO_SECOND_FACTOR"));
    byte[] secret = started(person);
    confirm(person, code(secret)).statusCode(200);
    Personas.ADMINISTRATOR
        .asks()
        .get(user)
        .then()
        .body("allowedActions", hasItem("resetUserSecondFactor"));
    Personas.HEAD.asks().post(resets).then().statusCode(403);
    Personas.OTHER_ADMINISTRATOR.asks().post(resets).then().statusCode(404);
    person.asks().post(resets).then().statusCode(403);
    Personas.ADMINISTRATOR
        .asks()
        .post(resets)
        .then()
        .statusCode(200)
        .body("allowedActions", not(hasItem("resetUserSecondFactor")));
    person.asks().get("/api/v1/me").then().statusCode(401);
    SignedIn.signIn("mat.dt", SignedIn.PASSWORD).statusCode(201);
  }

  @Test
  void secrets_are_shown_once_and_stand_in_no_trail() {
    SignedIn person = SignedIn.officer("khong.lo", "QLKH");
    String key = UUID.randomUUID().toString();
    Map<String, String> body = Map.of("currentPassword", SignedIn.PASSWORD);
    JsonPath first = keyed(person, "setups", key, body).extract().jsonPath();
    keyed(person, "setups", key, body).body("secret", nullValue(), "uri", nullValue());
    byte[] secret = new Base32().decode(first.getString("secret"));
    String other = UUID.randomUUID().toString();
    Map<String, String> confirmation = Map.of("oneTimeCode", code(secret));
    keyed(person, "confirmations", other, confirmation).body("recoveryCodes", hasSize(8));
    keyed(person, "confirmations", other, confirmation).body("recoveryCodes", nullValue());
    List<String> events =
        sql.list(
            "SELECT e::text FROM audit_event e WHERE resource_type = 'second-factor'",
            row -> row.getString(1));
    assertEquals(2, events.size());
    events.forEach(event -> assertNull(event.contains("secret") ? event : null));
  }

  private ValidatableResponse keyed(SignedIn person, String move, String key, Object body) {
    return person
        .asks()
        .header("Idempotency-Key", key)
        .body(body)
        .post(OWN + "/" + move)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse start(SignedIn person, String password) {
    return person.asks().body(Map.of("currentPassword", password)).post(OWN + "/setups").then();
  }

  private static byte[] started(SignedIn person) {
    String secret = start(person, SignedIn.PASSWORD).statusCode(200).extract().path("secret");
    return new Base32().decode(secret);
  }

  private static ValidatableResponse confirm(SignedIn person, String code) {
    return person.asks().body(Map.of("oneTimeCode", code)).post(OWN + "/confirmations").then();
  }

  private static ValidatableResponse remove(SignedIn person, String password, String code) {
    Map<String, String> body =
        code == null
            ? Map.of("currentPassword", password)
            : Map.of("currentPassword", password, "oneTimeCode", code);
    return person.asks().body(body).post(OWN + "/removals").then();
  }

  private static ValidatableResponse signIn(String username, String password, String code) {
    if (code == null) {
      return SignedIn.signIn(username, password);
    }
    return Personas.nobody()
        .body(
            Map.of(
                "username", username,
                "password", password,
                "oneTimeCode", code,
                "refreshTokenIn", "BODY"))
        .post("/api/v1/sessions")
        .then();
  }

  private String code(byte[] secret) {
    return OneTimeCodes.code(secret, clock.instant());
  }

  /** Of an hour ago. */
  private String wrong(byte[] secret) {
    return OneTimeCodes.code(secret, clock.instant().minus(Duration.ofHours(1)));
  }
}
