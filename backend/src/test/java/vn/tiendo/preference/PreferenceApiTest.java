package vn.tiendo.preference;

import static org.hamcrest.Matchers.equalTo;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.nobody;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;

@ApiTest
class PreferenceApiTest {
  private static final String MINE = "/api/v1/me/preferences";

  @Test
  void whoever_has_set_nothing_has_the_usual_settings() {
    OFFICER
        .asks()
        .get(MINE)
        .then()
        .statusCode(200)
        .body("id", equalTo(OFFICER.accountId().toString()))
        .body("digest", equalTo("NONE"))
        .body("digestAt", equalTo("07:30"))
        .body("digestOn", equalTo("MONDAY"))
        .body("shortcuts", equalTo(true));
    nobody().get(MINE).then().statusCode(401);
  }

  @Test
  void what_is_set_stays_and_is_ones_own() {
    String etag = OFFICER.asks().get(MINE).header("ETag");
    OFFICER
        .patches(etag)
        .body(Map.of("digest", "DAILY", "digestAt", "06:45"))
        .patch(MINE)
        .then()
        .statusCode(200)
        .body("digestAt", equalTo("06:45"));
    OFFICER.asks().get(MINE).then().body("digest", equalTo("DAILY"));
    HEAD.asks().get(MINE).then().body("digest", equalTo("NONE"));
  }

  @Test
  void the_first_setting_too_is_lost_to_nobody() {
    String etag = OFFICER.asks().get(MINE).header("ETag");
    String next =
        OFFICER
            .patches(etag)
            .body(Map.of("shortcuts", false))
            .patch(MINE)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    OFFICER.patches(etag).body(Map.of("digest", "DAILY")).patch(MINE).then().statusCode(412);
    OFFICER
        .patches(next)
        .body(Map.of("digest", "WEEKLY", "digestOn", "FRIDAY"))
        .patch(MINE)
        .then()
        .statusCode(200)
        .body("shortcuts", equalTo(false));
  }

  @Test
  void an_hour_that_is_none_is_refused() {
    String etag = OFFICER.asks().get(MINE).header("ETag");
    OFFICER.patches(etag).body(Map.of("digestAt", "25:00")).patch(MINE).then().statusCode(400);
  }
}
