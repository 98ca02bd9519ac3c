package vn.tiendo.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.Cookie;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.TooManyAttempts;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Signing in, renewing, signing out, and everything that ends a session. */
@ApiTest
class SessionApiTest {
  @Inject OfficeClock clock;
  @Inject SignInThrottle throttle;
  @Inject SessionHousekeeping housekeeping;
  @Inject Sql sql;

  @Test
  void a_newcomer_may_only_change_the_password() {
    SignedIn newcomer = SignedIn.newcomer("moi.den", "QLKH");
    newcomer
        .asks()
        .get("/api/v1/me")
        .then()
        .statusCode(200)
        .body("mustChangePassword", equalTo(true));
    newcomer
        .asks()
        .get("/api/v1/units")
        .then()
        .statusCode(403)
        .body("detail", containsString("đổi mật khẩu"));
    newcomer.asks().body("{}").post("/api/v1/units").then().statusCode(403);
    change(newcomer, "khong-phai-the", SignedIn.PASSWORD)
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("WRONG_PASSWORD"));
    change(newcomer, newcomer.password(), newcomer.password())
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("PASSWORD_UNCHANGED"));
    change(newcomer, newcomer.password(), "moi.den-2021")
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("PASSWORD_COMMON"));
    change(newcomer, newcomer.password(), "ngắn")
        .then()
        .statusCode(400)
        .body("errors.code", hasItem("PASSWORD_TOO_SHORT"));
    newcomer
        .asks()
        .body(Map.of("currentPassword", newcomer.password(), "newPassword", SignedIn.PASSWORD))
        .put("/api/v1/me/password?validateOnly=true")
        .then()
        .statusCode(204);
    change(newcomer, newcomer.password(), SignedIn.PASSWORD).then().statusCode(204);
    newcomer.asks().get("/api/v1/units").then().statusCode(200);
    newcomer.asks().get("/api/v1/me").then().body("mustChangePassword", equalTo(false));
  }

  @Test
  void an_unknown_user_and_a_wrong_password_hear_the_same() {
    SignedIn.officer("co.that", "QLKH");
    Map<String, Object> unknown =
        SignedIn.signIn("khong.co", "mat-khau-nao-do")
            .statusCode(401)
            .extract()
            .jsonPath()
            .getMap("");
    Map<String, Object> wrong =
        SignedIn.signIn("co.that", "mat-khau-nao-do")
            .statusCode(401)
            .extract()
            .jsonPath()
            .getMap("");
    unknown.remove("requestId");
    wrong.remove("requestId");
    assertEquals(unknown, wrong);
  }

  @Test
  void a_refresh_token_is_changed_at_each_renewal_and_reuse_ends_the_family() {
    SignedIn person = SignedIn.officer("gia.han", "QLKH");
    String second = renewed(person.refreshToken());
    String third = renewed(second);
    clock.standAt(Office.MORNING.plusSeconds(21));
    SignedIn.renew(second).statusCode(401);
    SignedIn.renew(third).statusCode(401);
    person.asks().get("/api/v1/me").then().statusCode(401);
    SignedIn.signIn("gia.han", SignedIn.PASSWORD).statusCode(201);
  }

  @Test
  void two_tabs_that_renew_at_once_get_the_same_successor() {
    SignedIn person = SignedIn.officer("hai.the", "QLKH");
    List<CompletableFuture<String>> tabs =
        IntStream.range(0, 8)
            .mapToObj(i -> CompletableFuture.supplyAsync(() -> renewed(person.refreshToken())))
            .toList();
    assertEquals(1, tabs.stream().map(CompletableFuture::join).distinct().count());
    clock.standAt(Office.MORNING.plusSeconds(19));
    assertEquals(tabs.getFirst().join(), renewed(person.refreshToken()));
    renewed(tabs.getFirst().join());
  }

  @Test
  void guessing_is_slowed_down_but_nobody_is_locked_out_for_ever() {
    SignedIn.officer("bi.doan", "QLKH");
    for (int i = 0; i < 5; i++) {
      SignedIn.signIn("bi.doan", "sai-mat-khau-" + i).statusCode(401);
    }
    int wait = retryAfter("bi.doan");
    assertTrue(wait >= 5 && wait <= 7, "first wait " + wait);
    clock.standAt(Office.MORNING.plusSeconds(wait));
    SignedIn.signIn("bi.doan", "van-sai-mat-khau").statusCode(401);
    int longer = retryAfter("bi.doan");
    assertTrue(longer > wait, longer + " after " + wait);
    clock.standAt(Office.MORNING.plusSeconds(wait + longer));
    SignedIn.signIn("bi.doan", SignedIn.PASSWORD).statusCode(201);
    SignedIn.signIn("bi.doan", "lai-sai-mat-khau").statusCode(401);
    SignedIn.signIn("bi.doan", SignedIn.PASSWORD).statusCode(201);
  }

  @Test
  void the_wait_never_grows_beyond_fifteen_minutes() {
    for (int i = 0; i < 40; i++) {
      throttle.failed("nhieu.lan", "10.0.0.1");
    }
    TooManyAttempts refusal =
        assertThrows(TooManyAttempts.class, () -> throttle.check("nhieu.lan", "10.0.0.1", false));
    assertTrue(refusal.retryAfterSeconds() <= 15 * 60 + 1);
  }

  @Test
  void guessing_from_elsewhere_does_not_keep_a_person_out_of_his_usual_place() {
    for (int i = 0; i < 25; i++) {
      throttle.failed("o.nha", "10.9.9." + i);
    }
    assertThrows(TooManyAttempts.class, () -> throttle.check("o.nha", "10.0.0.2", false));
    assertDoesNotThrow(() -> throttle.check("o.nha", "10.0.0.2", true));
  }

  @Test
  void a_disabled_person_is_out_at_once_and_hears_what_everybody_hears() {
    SignedIn person = SignedIn.officer("nghi.viec", "QLKH");
    person.asks().get("/api/v1/units").then().statusCode(200);
    Personas.ADMINISTRATOR
        .asks()
        .post("/api/v1/users/" + person.id() + "/disablements")
        .then()
        .statusCode(200);
    person.asks().get("/api/v1/units").then().statusCode(401);
    SignedIn.renew(person.refreshToken()).statusCode(401);
    SignedIn.signIn("nghi.viec", SignedIn.PASSWORD)
        .statusCode(401)
        .body("detail", equalTo("Tên đăng nhập hoặc mật khẩu không đúng."));
    Personas.ADMINISTRATOR
        .asks()
        .post("/api/v1/users/" + person.id() + "/enablements")
        .then()
        .statusCode(200);
    person.asks().get("/api/v1/units").then().statusCode(401);
    SignedIn.signIn("nghi.viec", SignedIn.PASSWORD).statusCode(201);
  }

  @Test
  void a_changed_password_ends_all_other_sessions() {
    SignedIn here = SignedIn.officer("doi.mk", "QLKH");
    String elsewhere =
        SignedIn.signIn("doi.mk", SignedIn.PASSWORD).statusCode(201).extract().path("accessToken");
    SignedIn.bearer(elsewhere).get("/api/v1/me").then().statusCode(200);
    change(here, SignedIn.PASSWORD, "Mot-Mat-Khau-Khac-9").then().statusCode(204);
    SignedIn.bearer(elsewhere).get("/api/v1/me").then().statusCode(401);
    here.asks().get("/api/v1/me").then().statusCode(200);
  }

  @Test
  void whoever_signs_out_is_out() {
    SignedIn person = SignedIn.officer("ra.ve", "QLKH");
    person.asks().delete("/api/v1/sessions/current").then().statusCode(204);
    person.asks().get("/api/v1/me").then().statusCode(401);
    SignedIn.renew(person.refreshToken()).statusCode(401);
  }

  @Test
  void a_session_ends_by_itself() {
    SignedIn person = SignedIn.officer("het.ngay", "QLKH");
    clock.standAt(Office.MORNING.plusSeconds(11 * 60));
    person.asks().get("/api/v1/me").then().statusCode(401);
    String next = renewed(person.refreshToken());
    clock.standAt(Office.MORNING.plusSeconds(12 * 3600 + 1));
    SignedIn.renew(next).statusCode(401);
  }

  @Test
  void a_browser_keeps_the_refresh_token_in_a_cookie_that_no_script_reads() {
    SignedIn.officer("trinh.duyet", "QLKH");
    Response signedIn =
        Personas.nobody()
            .body(Map.of("username", "Trinh.Duyet ", "password", SignedIn.PASSWORD))
            .post("/api/v1/sessions");
    signedIn
        .then()
        .statusCode(201)
        .body("refreshToken", nullValue())
        .body("user.username", equalTo("trinh.duyet"));
    Cookie cookie = signedIn.detailedCookie("tiendo_refresh");
    assertTrue(cookie.isHttpOnly());
    assertEquals("Strict", cookie.getSameSite());
    assertEquals("/api/v1/sessions", cookie.getPath());
    given()
        .cookie("tiendo_refresh", cookie.getValue())
        .contentType("application/json")
        .body("{}")
        .post("/api/v1/sessions/current/renewals")
        .then()
        .statusCode(201)
        .cookie("tiendo_refresh", notNullValue());
    SignedIn.renew("khong-phai-token-gia-han").statusCode(401);
  }

  @Test
  void expired_refresh_tokens_and_old_addresses_are_taken_out() {
    SignedIn person = SignedIn.officer("don.dep", "QLKH");
    housekeeping.run();
    assertEquals(1, sql.count("SELECT count(*) FROM refresh_token"));
    clock.standAt(Office.MORNING.plusSeconds(13 * 3600));
    housekeeping.run();
    assertEquals(0, sql.count("SELECT count(*) FROM refresh_token"));
    assertEquals(1, addresses(person));
    clock.standAt(Office.MORNING.plusSeconds(366L * 86400));
    housekeeping.run();
    assertEquals(0, addresses(person));
  }

  private long addresses(SignedIn person) {
    return sql.count("SELECT count(remote_address) FROM session WHERE account_id = ?", person.id());
  }

  @Test
  void what_is_wrong_with_a_sign_in_is_said() {
    Personas.nobody()
        .body("{\"username\":\"a\",\"pass\":\"b\"}")
        .post("/api/v1/sessions")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/password"))
        .body("errors.pointer", hasItem("/pass"));
  }

  private static Response change(SignedIn person, String current, String next) {
    return person
        .asks()
        .body(Map.of("currentPassword", current, "newPassword", next))
        .put("/api/v1/me/password");
  }

  private static String renewed(String refreshToken) {
    return SignedIn.renew(refreshToken).statusCode(201).extract().path("refreshToken");
  }

  private static int retryAfter(String username) {
    return Integer.parseInt(
        SignedIn.signIn(username, SignedIn.PASSWORD)
            .statusCode(429)
            .extract()
            .header("Retry-After"));
  }
}
