package vn.tiendo.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;
import vn.tiendo.support.Statements;

/** Reading people. */
@ApiTest
class UserApiTest {
  @Inject Sql sql;

  @Test
  void colleagues_see_names_and_positions_only() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/users/" + Personas.DEPUTY.accountId())
        .then()
        .statusCode(200)
        .body("fullName", equalTo("Người dùng deputy"))
        .body("positions[0].title", equalTo("Phó Giám đốc"))
        .body("positions[0].unit.code", equalTo("SO"))
        .body("username", nullValue())
        .body("email", nullValue())
        .body("disabled", nullValue())
        .body("allowedActions", empty());
    Personas.OFFICER
        .asks()
        .get("/api/v1/users/" + Personas.OFFICER.accountId())
        .then()
        .body("username", equalTo("officer"))
        .body("allowedActions", contains("editUser", "getPersonalData"));
  }

  @Test
  void leaders_and_the_officers_of_a_unit_can_be_chosen_from() {
    Personas.HEAD
        .asks()
        .get("/api/v1/users?unit=SO&position=DIRECTOR,DEPUTY_DIRECTOR&includeTotal=true")
        .then()
        .statusCode(200)
        .body("items.fullName", contains("Người dùng deputy", "Người dùng director"))
        .body("total", equalTo(2));
    Personas.HEAD
        .asks()
        .get("/api/v1/users?unit=QLKH&position=OFFICER")
        .then()
        .body("items.id", contains(Personas.OFFICER.accountId().toString()));
    Personas.HEAD
        .asks()
        .get("/api/v1/users?unit=QLKH")
        .then()
        .body("items.fullName", contains("Người dùng head", "Người dùng officer"));
  }

  @Test
  void people_of_another_organisation_are_not_there() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/users/" + Personas.STRANGER.accountId())
        .then()
        .statusCode(404);
    Personas.OFFICER.asks().get("/api/v1/users/" + UUID.randomUUID()).then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get("/api/v1/users?limit=200")
        .then()
        .body("items.id", not(hasItem(Personas.STRANGER.accountId().toString())));
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .get("/api/v1/users?limit=200&includeTotal=true")
        .then()
        .body(
            "items.fullName",
            containsInAnyOrder("Người dùng stranger", "Người dùng other.administrator"))
        .body("total", equalTo(2));
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users?limit=200")
        .then()
        .body("items.id", hasItem(Personas.STRANGER.accountId().toString()));
  }

  @Test
  void a_search_finds_names_without_marks_and_user_names_for_administrators_only() {
    String id = user("thuy.nx", "Nguyễn Xuân Thủy", "thuy@vidu.gov.vn");
    for (String q : List.of("xuan thuy", "Nguyễn Xuân", "NGUYEN")) {
      Personas.OFFICER
          .asks()
          .queryParam("q", q)
          .get("/api/v1/users")
          .then()
          .body("items.id", contains(id));
    }
    for (String q : List.of("thuy.nx", "thuy@vidu", "%")) {
      Personas.OFFICER.asks().queryParam("q", q).get("/api/v1/users").then().body("items", empty());
    }
    for (String q : List.of("thuy.nx", "thuy@vidu")) {
      Personas.ADMINISTRATOR
          .asks()
          .queryParam("q", q)
          .get("/api/v1/users")
          .then()
          .body("items.id", contains(id));
    }
  }

  @Test
  void people_are_listed_by_given_name_in_vietnamese_order_and_pages_follow_each_other() {
    user("a1", "Nguyễn Văn Đức", null);
    user("a2", "Trần Thị Ánh", null);
    user("a3", "Lê Văn Dũng", null);
    user("a4", "Phạm Thị Ân", null);
    List<String> names = new ArrayList<>();
    String cursor = null;
    do {
      var page =
          Personas.ADMINISTRATOR
              .asks()
              .queryParam("limit", 2)
              .queryParam("unit", "TDC")
              .queryParam("position", "OFFICER")
              .queryParam(
                  cursor == null ? "includeTotal" : "cursor", cursor == null ? "true" : cursor)
              .get("/api/v1/users")
              .then()
              .statusCode(200)
              .body("items", hasSize(2))
              .extract()
              .jsonPath();
      names.addAll(page.getList("items.fullName"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);
    assertEquals(List.of("Trần Thị Ánh", "Phạm Thị Ân", "Lê Văn Dũng", "Nguyễn Văn Đức"), names);
  }

  @Test
  void a_disabled_person_is_seen_by_administrators_only() {
    String id = user("nghi", "Nguyễn Thị Nghỉ", null);
    Personas.ADMINISTRATOR
        .asks()
        .post("/api/v1/users/" + id + "/disablements")
        .then()
        .statusCode(200)
        .body("disabled", equalTo(true));
    Personas.OFFICER.asks().get("/api/v1/users/" + id).then().statusCode(404);
    Personas.OFFICER
        .asks()
        .get("/api/v1/users?disabled=true")
        .then()
        .statusCode(200)
        .body("items", empty());
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users?disabled=true")
        .then()
        .body("items.id", contains(id))
        .body("items[0].allowedActions", hasItems("enableUser", "resetUserPassword"));
  }

  @Test
  void wrong_filters_are_named_and_nobody_reads_without_signing_in() {
    Personas.OFFICER
        .asks()
        .get("/api/v1/users?position=KING&limit=0&name=x")
        .then()
        .statusCode(400)
        .body("errors.parameter", containsInAnyOrder("position", "limit", "name"));
    Personas.OFFICER
        .asks()
        .get("/api/v1/users?unit=KHONG-CO")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("UNKNOWN_REFERENCE"));
    Personas.nobody().get("/api/v1/users").then().statusCode(401);
  }

  @Test
  void personal_data_is_for_the_person_and_his_administrators() {
    SignedIn person = SignedIn.officer("cua.toi", "QLKH");
    UUID id = UUID.fromString(person.id().toString());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              sql.update(
                  """
                  INSERT INTO mail (account_id, kind, occasion, subject, created_at, state, next_at)
                  VALUES (?, 'DAILY', '2021-03-15', 'Hai việc đến hạn', now(), 'WAITING', now())""",
                  id);
              sql.update(
                  """
                  INSERT INTO notification (account_id, created_at, reason, subject_type, title, occasion)
                  VALUES (?, now(), 'DIGEST', 'digest', 'Tin trong ngày', '2021-03-15')""",
                  id);
            });
    person
        .asks()
        .get("/api/v1/users/" + person.id() + "/personal-data")
        .then()
        .statusCode(200)
        .body("account.username", equalTo("cua.toi"))
        .body("sessions", hasSize(1))
        .body("sessions.remoteAddress", everyItem(equalTo("127.0.0.1")))
        .body("mails.subject", contains("Hai việc đến hạn"))
        .body("mails[0].state", equalTo("WAITING"))
        .body("notifications", equalTo(1))
        .body("writes", equalTo(1));
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/users/" + person.id() + "/personal-data")
        .then()
        .statusCode(200);
    Personas.HEAD
        .asks()
        .get("/api/v1/users/" + person.id() + "/personal-data")
        .then()
        .statusCode(403);
    Personas.STRANGER
        .asks()
        .get("/api/v1/users/" + person.id() + "/personal-data")
        .then()
        .statusCode(404);
  }

  @Test
  void a_page_costs_as_many_statements_whatever_it_holds() {
    user("b1", "Nguyễn Văn Một", null);
    user("b2", "Nguyễn Văn Hai", null);
    long few = statements("/api/v1/users?limit=1");
    assertEquals(few, statements("/api/v1/users?limit=200"));
    assertEquals(2, few);
  }

  private static long statements(String address) {
    Personas.ADMINISTRATOR.asks().get(address).then().statusCode(200);
    return Statements.during(
        () -> Personas.ADMINISTRATOR.asks().get(address).then().statusCode(200));
  }

  @Test
  void an_unchanged_person_answers_304() {
    String address = "/api/v1/users/" + Personas.HEAD.accountId();
    String etag = Personas.OFFICER.asks().get(address).header("ETag");
    Personas.OFFICER.asks().header("If-None-Match", etag).get(address).then().statusCode(304);
    Personas.HEAD.asks().header("If-None-Match", etag).get(address).then().statusCode(200);
  }

  static String user(String username, String name, String email) {
    Map<String, Object> body = new java.util.HashMap<>();
    body.put("username", username);
    body.put("fullName", name);
    body.put("positions", List.of(Map.of("kind", "OFFICER", "unit", "TDC")));
    if (email != null) {
      body.put("email", email);
    }
    return Personas.ADMINISTRATOR
        .asks()
        .body(body)
        .post("/api/v1/users")
        .then()
        .statusCode(201)
        .extract()
        .path("user.id");
  }
}
