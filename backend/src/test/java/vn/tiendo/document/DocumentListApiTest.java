package vn.tiendo.document;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

@ApiTest
class DocumentListApiTest {
  private static final String PATH = "/api/v1/documents";

  @Test
  void a_longer_page_costs_no_more_statements() {
    register("01", "2021-01-01", "A");
    list("?limit=25");
    long one = Statements.during(() -> list("?limit=25"));
    for (int day = 2; day <= 9; day++) {
      register("0" + day, "2021-01-0" + day, "B");
    }
    assertEquals(one, Statements.during(() -> list("?limit=25")));
    assertTrue(one <= 3, "statements: " + one);
  }

  @Test
  void the_list_is_searched_without_marks_and_filtered() {
    register("01", "2021-01-28", "Kế hoạch đẩy mạnh sở hữu trí tuệ");
    register("02", "2022-01-28", "Chương trình khác");
    list("?q=so huu tri tue").body("items.number", contains("01"));
    list("?q=100%25").body("items", empty());
    list("?type=DECISION,PLAN&issuedFrom=2022-01-01").body("items.number", contains("02"));
    list("?type=PLAN").body("items", empty());
    list("?issuedTo=2021-12-31&sort=abstract").body("items.number", contains("01"));
  }

  @Test
  void pages_hold_while_rows_come_and_go_and_the_undated_come_last() {
    register("01", "2021-01-01", "A");
    register("02", "2021-01-02", "B");
    register("03", "2021-01-03", "C");
    Personas.OFFICER
        .asks()
        .body(Map.of("type", "PLAN", "issuer", "Sở", "abstract", "Không ngày"))
        .post(PATH)
        .then()
        .statusCode(201);
    ValidatableResponse first = list("?limit=2&includeTotal=true");
    first.body("items.number", contains("03", "02")).body("total", equalTo(4));
    first.header("Link", containsString("rel=\"next\""));
    register("04", "2021-01-04", "D");
    String cursor = first.extract().path("nextCursor");
    list("?limit=2&cursor=" + cursor)
        .body("items.abstract", contains("A", "Không ngày"))
        .body("nextCursor", equalTo(null));
    list("?limit=2&sort=issuedOn&cursor=" + cursor, 400);
  }

  @Test
  void a_retry_with_the_same_key_makes_one_document() {
    Map<String, Object> body = Map.of("type", "LETTER", "issuer", "Sở", "abstract", "Công văn");
    String first = keyed(body).statusCode(201).extract().as(Answer.class).id();
    keyed(body)
        .statusCode(201)
        .body("id", equalTo(first))
        .header("Idempotency-Replayed", equalTo("true"));
    list("").body("items.size()", equalTo(1));
  }

  @Test
  void a_dry_run_writes_nothing() {
    Personas.OFFICER
        .asks()
        .body(Map.of("type", "LETTER", "issuer", "Sở", "abstract", "Công văn"))
        .post(PATH + "?validateOnly=true")
        .then()
        .statusCode(204);
    list("").body("items", empty());
  }

  private static ValidatableResponse keyed(Map<String, Object> body) {
    return Personas.OFFICER
        .asks()
        .header("Idempotency-Key", "van-ban-0001")
        .body(body)
        .post(PATH)
        .then();
  }

  private static ValidatableResponse list(String query) {
    return list(query, 200);
  }

  private static ValidatableResponse list(String query, int status) {
    return Personas.OFFICER.asks().get(PATH + query).then().statusCode(status);
  }

  private static ValidatableResponse send(String number, String day, String issuer, String about) {
    return Personas.OFFICER
        .asks()
        .body(
            Map.of(
                "type", "DECISION",
                "number", number,
                "symbol", "QĐ-KHCN",
                "issuer", issuer,
                "issuedOn", day,
                "abstract", about))
        .post(PATH)
        .then();
  }

  private static String register(String number, String day, String about) {
    return send(number, day, "Sở Khoa học và Công nghệ", about)
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }
}
