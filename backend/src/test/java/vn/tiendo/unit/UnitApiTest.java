package vn.tiendo.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class UnitApiTest {
  @Test
  void a_signed_in_person_reads_the_units() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?q=chi cuc&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.code", contains("TDC"))
        .body("items[0].parent.code", equalTo("SO"))
        .body("total", equalTo(1));
  }

  @Test
  void nobody_reads_them_without_signing_in() {
    Personas.nobody()
        .get("/api/v1/units")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-signed-in"))
        .body("requestId", notNullValue());
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    String cursor =
        Personas.OFFICER
            .asks()
            .get("/api/v1/units?limit=3")
            .then()
            .statusCode(200)
            .body("items.code", contains("KHAC", "KHTC", "NV"))
            .extract()
            .path("nextCursor");
    String second =
        Personas.OFFICER
            .asks()
            .get("/api/v1/units?limit=3&cursor=" + cursor)
            .then()
            .statusCode(200)
            .body("items.code", contains("QLCN", "QLKH", "SO"))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?limit=3&cursor=" + second)
        .then()
        .statusCode(200)
        .body("items.code", contains("TDC"))
        .body("nextCursor", equalTo(null));
  }

  @Test
  void a_cursor_of_another_filter_is_refused() {
    String cursor =
        Personas.OFFICER.asks().get("/api/v1/units?limit=3").then().extract().path("nextCursor");
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?limit=3&internal=true&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("BAD_CURSOR"));
  }

  @Test
  void wrong_parameters_are_all_named_at_once() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?kind=PALACE&limit=0&asOf=2021-02-30&color=red")
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem("kind"))
        .body("errors.parameter", hasItem("limit"))
        .body("errors.parameter", hasItem("asOf"))
        .body("errors.find { it.parameter == 'color' }.code", equalTo("UNKNOWN_PARAMETER"));
  }

  @Test
  void an_unchanged_unit_answers_304() {
    String etag =
        Personas.OFFICER
            .asks()
            .get("/api/v1/units/" + Office.unit("TDC"))
            .then()
            .statusCode(200)
            .body("hasSeal", equalTo(true))
            .extract()
            .header("ETag");
    Personas.OFFICER
        .asks()
        .header("If-None-Match", etag)
        .get("/api/v1/units/" + Office.unit("TDC"))
        .then()
        .statusCode(304);
  }

  @Test
  void an_unknown_unit_and_a_day_before_it_existed_are_404() {
    Personas.OFFICER.asks().get("/api/v1/units/" + UUID.randomUUID()).then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/" + Office.unit("TDC") + "?asOf=2019-01-01")
        .then()
        .statusCode(404);
  }

  @Test
  void an_id_that_is_no_uuid_is_400() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/units/abc")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("id"));
  }

  @Test
  void only_the_fields_asked_for_come_back() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?q=chi cuc&fields=code,kind")
        .then()
        .statusCode(200)
        .body("items[0].keySet()", containsInAnyOrder("id", "code", "kind"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/units?fields=code,secret")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_FIELD"));
  }

  @Test
  void a_page_is_one_statement_whatever_it_holds() {
    for (String limit : new String[] {"1", "200"}) {
      String address = "/api/v1/units?limit=" + limit;
      Personas.OFFICER.asks().get(address).then().statusCode(200);
      assertEquals(
          1, Statements.during(() -> Personas.OFFICER.asks().get(address).then().statusCode(200)));
    }
  }
}
