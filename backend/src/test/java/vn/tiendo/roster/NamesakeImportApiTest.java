package vn.tiendo.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** Two people of one full name in one unit, from a list. */
@ApiTest
class NamesakeImportApiTest {
  private static final String FIRST =
      "{\"fullName\":\"Bùi Thị Lan\",\"position\":\"Chuyên viên\",\"unit\":\"QLKH\",\"email\":\"lan.a@vidu.gov.vn\"}";
  private static final String SECOND =
      "{\"fullName\":\"Bùi Thị Lan\",\"position\":\"Chuyên viên\",\"unit\":\"QLKH\",\"email\":\"lan.b@vidu.gov.vn\"}";

  @Inject Sql sql;

  @Test
  void get_names_with_numbers_and_are_found_again() {
    List<String> names = rows(FIRST, SECOND).statusCode(200).extract().path("rows.username");
    assertEquals(names.get(0) + "2", names.get(1));
    rows(SECOND, FIRST)
        .statusCode(200)
        .body("unchanged", equalTo(2))
        .body("rows.username", contains(names.get(1), names.get(0)));
    String third = SECOND.replace("lan.b", "lan.c");
    rows(third)
        .statusCode(200)
        .body("created", equalTo(1))
        .body("rows.username", contains(names.get(0) + "3"));
    String nobody = FIRST.replace(",\"email\":\"lan.a@vidu.gov.vn\"", "");
    rows(nobody)
        .statusCode(400)
        .body("errors.code", contains("WHICH_PERSON"))
        .body("errors[0].pointer", equalTo("/rows/0/username"))
        .body("errors[0].message", containsString(names.get(1)));
    assertEquals(3, sql.count("SELECT count(*) FROM account WHERE full_name = 'Bùi Thị Lan'"));
  }

  @Test
  void rows_that_nothing_tells_apart_are_refused_in_words() {
    rows(
            FIRST.replace(",\"email\":\"lan.a@vidu.gov.vn\"", ""),
            FIRST.replace(",\"email\":\"lan.a@vidu.gov.vn\"", ""))
        .statusCode(400)
        .body("errors.code", contains("SAME_ROW_TWICE"))
        .body("errors[0].pointer", equalTo("/rows/1/username"));
  }

  private static ValidatableResponse rows(String... rows) {
    return Personas.ADMINISTRATOR
        .sends()
        .body("{\"rows\":[" + String.join(",", rows) + "]}")
        .post("/api/v1/users/imports")
        .then();
  }
}
