package vn.tiendo.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Merge, split, rename, abolish, and what follows from each. */
@ApiTest
class UnitEventApiTest {
  @Inject Units units;
  @Inject OfficeClock clock;

  @Test
  void two_departments_merge_and_the_successors_people_read_both() {
    event(
            "{\"kind\":\"MERGE\",\"happenedOn\":\"2021-03-10\",\"legalBasis\":\"Nghị quyết 01\",\"fromUnits\":[\"KHAC\"],\"toUnits\":[\"SO\"]}")
        .statusCode(201)
        .body("fromUnits.code", contains("KHAC"))
        .body("toUnits.code", contains("SO"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("KHAC"))
        .then()
        .body("validTo", equalTo("2021-03-09"))
        .body("successors.code", contains("SO"));
    assertEquals(
        java.util.Set.of(Office.owner("SO"), Office.owner("KHAC")),
        units.ownersWith(Office.unit("SO")));
    Personas.OFFICER
        .asks()
        .get("/api/v1/unit-events?unit=KHAC&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.kind", contains("MERGE"))
        .body("total", equalTo(1));
  }

  @Test
  void offices_below_a_merged_unit_come_under_the_successor() {
    UnitChangeApiTest.create(
            Personas.ADMINISTRATOR,
            "{\"code\":\"TDC-KT\",\"kind\":\"OFFICE\",\"name\":\"Phòng Kỹ thuật\",\"parent\":\"TDC\",\"validFrom\":\"2021-01-01\"}")
        .statusCode(201);
    event(
            "{\"kind\":\"MERGE\",\"happenedOn\":\"2021-05-01\",\"fromUnits\":[\"TDC\",\"QLCN\"],\"toUnits\":[\"QLCN\"]}")
        .statusCode(201);
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?code=TDC-KT&asOf=2021-04-30")
        .then()
        .body("items[0].parent.code", equalTo("TDC"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?code=TDC-KT&asOf=2021-05-01")
        .then()
        .body("items[0].parent.code", equalTo("QLCN"));
    assertTrue(units.within(units.idOf("TDC-KT").orElseThrow(), Office.unit("TDC")));
    clock.standAt(Instant.parse("2021-05-01T01:00:00Z"));
    assertFalse(units.within(units.idOf("TDC-KT").orElseThrow(), Office.unit("TDC")));
  }

  @Test
  void a_split_ends_the_unit_unless_it_goes_on() {
    event(
            "{\"kind\":\"SPLIT\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\"],\"toUnits\":[\"QLKH\",\"QLCN\"]}")
        .statusCode(201);
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("QLKH"))
        .then()
        .body("validTo", nullValue());
    event(
            "{\"kind\":\"SPLIT\",\"happenedOn\":\"2021-03-02\",\"fromUnits\":[\"QLKH\"],\"toUnits\":[\"KHTC\",\"QLCN\"]}")
        .statusCode(201);
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("QLKH"))
        .then()
        .body("validTo", equalTo("2021-03-01"))
        .body("successors.code", containsInAnyOrder("KHTC", "QLCN"));
  }

  @Test
  void a_rename_is_an_event_too_and_names_the_units_as_they_were() {
    String location =
        event(
                "{\"kind\":\"RENAME\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\"],\"newName\":\"Phòng Khoa học\",\"note\":\"x\"}")
            .statusCode(201)
            .body("fromUnits[0].name", equalTo("Phòng Quản lý Khoa học"))
            .extract()
            .header("Location");
    Personas.OFFICER
        .asks()
        .get(location)
        .then()
        .statusCode(200)
        .body("fromUnits[0].name", equalTo("Phòng Quản lý Khoa học"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("QLKH"))
        .then()
        .body("name", equalTo("Phòng Khoa học"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/unit-events/" + Office.unit("QLKH"))
        .then()
        .statusCode(404);
  }

  @Test
  void an_abolished_unit_leaves_nobody_below() {
    event("{\"kind\":\"ABOLISH\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"SO\"]}")
        .statusCode(400)
        .body("errors[0].code", equalTo("HAS_CHILDREN"));
    event(
            "{\"kind\":\"ABOLISH\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\"],\"toUnits\":[\"QLCN\"]}")
        .statusCode(201);
    event("{\"kind\":\"ABOLISH\",\"happenedOn\":\"2021-03-05\",\"fromUnits\":[\"QLKH\"]}")
        .statusCode(400)
        .body("errors[0].code", equalTo("OUTSIDE_LIFE"));
  }

  @Test
  void what_does_not_fit_the_event_is_refused() {
    event(
            "{\"kind\":\"RENAME\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\",\"QLCN\"],\"toUnits\":[\"KHTC\"]}")
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("REQUIRED", "ONE_UNIT", "WRONG_SUCCESSORS"));
    event(
            "{\"kind\":\"MERGE\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\"],\"toUnits\":[\"QLKH\"]}")
        .statusCode(400);
    event(
            "{\"kind\":\"SPLIT\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"QLKH\"],\"toUnits\":[\"KHONG\"],\"newName\":\"x\"}")
        .statusCode(400)
        .body("errors", hasSize(1))
        .body("errors[0].pointer", equalTo("/toUnits/0"));
  }

  @Test
  void only_administrators_of_every_unit_write_events() {
    String body =
        "{\"kind\":\"MERGE\",\"happenedOn\":\"2021-03-01\",\"fromUnits\":[\"KHAC\"],\"toUnits\":[\"SO\"]}";
    for (Personas persona : new Personas[] {Personas.DIRECTOR, Personas.OTHER_ADMINISTRATOR}) {
      persona.asks().body(body).post("/api/v1/unit-events").then().statusCode(403);
    }
  }

  @Test
  void events_come_in_pages_youngest_first() {
    for (int day = 1; day <= 3; day++) {
      event(
              "{\"kind\":\"RENAME\",\"happenedOn\":\"2021-03-0"
                  + day
                  + "\",\"fromUnits\":[\"QLKH\"],\"newName\":\"Tên "
                  + day
                  + "\"}")
          .statusCode(201);
    }
    String cursor =
        Personas.OFFICER
            .asks()
            .get("/api/v1/unit-events?limit=2")
            .then()
            .body("items.happenedOn", contains("2021-03-03", "2021-03-02"))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get("/api/v1/unit-events?limit=2&cursor=" + cursor)
        .then()
        .body("items.happenedOn", contains("2021-03-01"))
        .body("nextCursor", nullValue());
  }

  private static ValidatableResponse event(String body) {
    return Personas.ADMINISTRATOR.asks().body(body).post("/api/v1/unit-events").then();
  }
}
