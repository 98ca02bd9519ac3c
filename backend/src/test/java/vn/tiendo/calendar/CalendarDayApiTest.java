package vn.tiendo.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class CalendarDayApiTest {
  private static final String DAYS = "/api/v1/calendar-days";

  @Inject WorkingDays workingDays;

  private final List<String> entered = new ArrayList<>();

  /** The shipped days stay between tests, so what a test enters it takes out again. */
  @AfterEach
  void takeOut() {
    for (String path : entered) {
      String etag = Personas.ADMINISTRATOR.asks().get(path).header("ETag");
      if (etag != null) {
        Personas.ADMINISTRATOR.asks().header("If-Match", etag).delete(path).then().statusCode(204);
      }
    }
  }

  @Test
  void the_swapped_days_of_spring_2024_ship_with_their_source() {
    Personas.OFFICER
        .asks()
        .get(DAYS + "?from=2024-04-25&to=2024-05-10&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.date", contains("2024-04-29", "2024-04-30", "2024-05-01", "2024-05-04"))
        .body("items.kind", contains("SWAPPED_OFF", "HOLIDAY", "HOLIDAY", "SWAPPED_WORK"))
        .body("items[0].source", equalTo("Công văn 2450/VPCP-KGVX năm 2024"))
        .body("items[0].allowedActions", empty())
        .body("total", equalTo(4));
    assertFalse(workingDays.isWorkingDay(LocalDate.of(2024, 4, 29)));
    assertTrue(workingDays.isWorkingDay(LocalDate.of(2024, 5, 4)));
  }

  @Test
  void each_year_from_2021_to_2026_has_eleven_holidays() {
    for (int year = 2021; year <= 2026; year++) {
      Personas.OFFICER
          .asks()
          .get(
              DAYS
                  + "?kind=HOLIDAY&includeTotal=true&from="
                  + year
                  + "-01-01&to="
                  + year
                  + "-12-31")
          .then()
          .statusCode(200)
          .body("total", equalTo(11));
    }
  }

  @Test
  void days_not_yet_compared_with_a_document_are_listed() {
    Personas.OFFICER
        .asks()
        .get(DAYS + "?verified=false&from=2026-08-01&to=2026-09-30")
        .then()
        .statusCode(200)
        .body("items.date", contains("2026-08-22", "2026-08-31", "2026-09-01"));
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    List<String> all = new ArrayList<>();
    String cursor = null;
    do {
      ExtractableResponse<Response> page =
          Personas.OFFICER
              .asks()
              .get(
                  DAYS
                      + "?from=2023-01-01&to=2023-12-31&limit=7"
                      + (cursor == null ? "" : "&cursor=" + cursor))
              .then()
              .statusCode(200)
              .extract();
      all.addAll(page.<List<String>>path("items.date"));
      cursor = page.path("nextCursor");
    } while (cursor != null);
    List<String> whole =
        Personas.OFFICER.asks().get(DAYS + "?from=2023-01-01&to=2023-12-31").path("items.date");
    assertEquals(whole, all);
    assertEquals(all.stream().sorted().distinct().toList(), all);
  }

  @Test
  void an_administrator_enters_edits_and_removes_a_day_and_working_days_follow() {
    LocalDate newYear = LocalDate.of(2031, 1, 1);
    assertTrue(workingDays.isWorkingDay(newYear));
    ExtractableResponse<Response> created = enter(day("2031-01-01", "HOLIDAY"));
    assertFalse(workingDays.isWorkingDay(newYear));
    assertEquals(List.of("deleteCalendarDay", "editCalendarDay"), created.path("allowedActions"));
    String path = DAYS + "/" + created.path("id");
    String etag =
        Personas.ADMINISTRATOR
            .patches(created.header("ETag"))
            .body(Map.of("kind", "SWAPPED_WORK", "swappedWith", "2031-01-06", "verified", true))
            .patch(path)
            .then()
            .statusCode(200)
            .body("kind", equalTo("SWAPPED_WORK"))
            .body("verified", equalTo(true))
            .extract()
            .header("ETag");
    assertTrue(workingDays.isWorkingDay(newYear));
    Personas.ADMINISTRATOR.asks().header("If-Match", etag).delete(path).then().statusCode(204);
    Personas.ADMINISTRATOR.asks().get(path).then().statusCode(404);
    assertTrue(workingDays.isWorkingDay(newYear));
  }

  @Test
  void validate_only_writes_nothing() {
    Personas.ADMINISTRATOR
        .asks()
        .body(day("2031-01-02", "HOLIDAY"))
        .post(DAYS + "?validateOnly=true")
        .then()
        .statusCode(204);
    assertTrue(workingDays.isWorkingDay(LocalDate.of(2031, 1, 2)));
  }

  @Test
  void only_an_administrator_keeps_the_calendar() {
    for (Personas persona : List.of(Personas.OFFICER, Personas.DIRECTOR, Personas.PLANNING_HEAD)) {
      persona.asks().body(day("2031-01-03", "HOLIDAY")).post(DAYS).then().statusCode(403);
    }
    ExtractableResponse<Response> created = enter(day("2031-01-03", "HOLIDAY"));
    String path = DAYS + "/" + created.path("id");
    String etag = created.header("ETag");
    Personas.DIRECTOR.patches(etag).body(Map.of("name", "x")).patch(path).then().statusCode(403);
    Personas.DIRECTOR.asks().header("If-Match", etag).delete(path).then().statusCode(403);
    Personas.nobody().get(path).then().statusCode(401);
    Personas.nobody().get(DAYS).then().statusCode(401);
  }

  @Test
  void a_day_is_entered_once() {
    Personas.ADMINISTRATOR
        .asks()
        .body(day("2024-04-30", "HOLIDAY"))
        .post(DAYS)
        .then()
        .statusCode(409)
        .body("code", equalTo("DUPLICATE_DATE"));
  }

  @Test
  void everything_wrong_with_a_day_is_said_at_once() {
    Personas.ADMINISTRATOR
        .asks()
        .body(Map.of("date", "2031-02-30", "kind", "FEAST", "colour", "red"))
        .post(DAYS)
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/date", "/kind", "/colour", "/name"));
    Map<String, Object> selfSwapped =
        Map.of("date", "2031-01-04", "kind", "HOLIDAY", "name", "x", "swappedWith", "2031-01-04");
    Personas.ADMINISTRATOR
        .asks()
        .body(selfSwapped)
        .post(DAYS)
        .then()
        .statusCode(400)
        .body("errors.code", hasItems("NOT_SWAPPED", "SWAPPED_WITH_ITSELF"));
    Personas.OFFICER.asks().get(DAYS + "?kind=FEAST").then().statusCode(400);
  }

  @Test
  void a_stale_or_missing_etag_changes_nothing() {
    ExtractableResponse<Response> created = enter(day("2031-01-07", "HOLIDAY"));
    String path = DAYS + "/" + created.path("id");
    String first = created.header("ETag");
    Personas.ADMINISTRATOR
        .patches(first)
        .body(Map.of("name", "Một"))
        .patch(path)
        .then()
        .statusCode(200);
    Personas.ADMINISTRATOR
        .patches(first)
        .body(Map.of("name", "Hai"))
        .patch(path)
        .then()
        .statusCode(412)
        .body("changedFields", hasItems("name"));
    Personas.ADMINISTRATOR.asks().delete(path).then().statusCode(428);
    String now =
        Personas.OFFICER
            .asks()
            .get(path)
            .then()
            .body("name", equalTo("Một"))
            .extract()
            .header("ETag");
    Personas.OFFICER.asks().header("If-None-Match", now).get(path).then().statusCode(304);
  }

  @Test
  void an_unknown_day_is_404() {
    String path = DAYS + "/" + UUID.randomUUID();
    Personas.OFFICER.asks().get(path).then().statusCode(404);
    Personas.ADMINISTRATOR
        .patches("\"0.x\"")
        .body(Map.of("name", "x"))
        .patch(path)
        .then()
        .statusCode(404);
    Personas.ADMINISTRATOR.asks().header("If-Match", "\"0.x\"").delete(path).then().statusCode(404);
  }

  private ExtractableResponse<Response> enter(Map<String, Object> day) {
    ExtractableResponse<Response> created =
        Personas.ADMINISTRATOR.asks().body(day).post(DAYS).then().statusCode(201).extract();
    assertEquals(
        DAYS + "/" + created.path("id"),
        created.header("Location").replaceFirst("^https?://[^/]+", ""));
    entered.add(DAYS + "/" + created.path("id"));
    return created;
  }

  private static Map<String, Object> day(String date, String kind) {
    return Map.of("date", date, "kind", kind, "name", "Ngày thử");
  }
}
