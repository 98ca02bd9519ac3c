package vn.tiendo.preference;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
        .body("shortcuts", equalTo(true))
        .body("mail", equalTo("DAILY"))
        .body("quietHours", nullValue())
        .body("quietDaysOff", equalTo(true));
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
  void quiet_hours_are_set_and_given_back_to_the_office() {
    String etag = OFFICER.asks().get(MINE).header("ETag");
    Map<String, Object> hours = Map.of("from", "17:30", "to", "08:00");
    String next =
        OFFICER
            .patches(etag)
            .body(Map.of("quietHours", hours, "quietDaysOff", false, "mail", "IMMEDIATE"))
            .patch(MINE)
            .then()
            .statusCode(200)
            .body("quietHours.from", equalTo("17:30"))
            .body("quietDaysOff", equalTo(false))
            .body("mail", equalTo("IMMEDIATE"))
            .extract()
            .header("ETag");
    OFFICER
        .patches(next)
        .body(Map.of("quietHours", Map.of("from", "17:30")))
        .patch(MINE)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/quietHours/to"));
    OFFICER
        .patches(next)
        .body("{\"quietHours\":null}")
        .patch(MINE)
        .then()
        .statusCode(200)
        .body("quietHours", nullValue());
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
