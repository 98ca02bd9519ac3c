package vn.tiendo.unit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

/** What documents call several units by. */
@ApiTest
class UnitClassApiTest {
  @Test
  void a_class_has_members_only_from_the_day_they_belong_to_it() {
    String location =
        Personas.ADMINISTRATOR
            .asks()
            .body(
                "{\"code\":\"PHONG\",\"name\":\"các phòng\",\"members\":[\"KHTC\",\"QLKH\"],\"validFrom\":\"2021-02-01\"}")
            .post("/api/v1/unit-classes")
            .then()
            .statusCode(201)
            .body("members.code", contains("KHTC", "QLKH"))
            .extract()
            .header("Location");
    Personas.OFFICER
        .asks()
        .get(location + "?asOf=2021-01-31")
        .then()
        .statusCode(200)
        .body("members", empty());
    Personas.OFFICER
        .asks()
        .get("/api/v1/unit-classes/" + Personas.OFFICER.accountId())
        .then()
        .statusCode(404);
  }

  @Test
  void classes_are_listed_by_code_in_pages() {
    for (String code : new String[] {"C", "A", "B"}) {
      Personas.OTHER_ADMINISTRATOR
          .asks()
          .body("{\"code\":\"" + code + "\",\"name\":\"các sở, ngành " + code + "\"}")
          .post("/api/v1/unit-classes")
          .then()
          .statusCode(201);
    }
    String cursor =
        Personas.OFFICER
            .asks()
            .get("/api/v1/unit-classes?q=so, nganh&limit=2&includeTotal=true")
            .then()
            .statusCode(200)
            .body("items.code", contains("A", "B"))
            .body("total", equalTo(3))
            .extract()
            .path("nextCursor");
    Personas.OFFICER
        .asks()
        .get("/api/v1/unit-classes?q=so, nganh&limit=2&cursor=" + cursor)
        .then()
        .body("items.code", contains("C"))
        .body("nextCursor", nullValue());
  }

  @Test
  void codes_are_given_once_members_must_exist_and_administrators_write() {
    String body = "{\"code\":\"A\",\"name\":\"các sở\",\"organisation\":\"KHAC\"}";
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .body(body)
        .post("/api/v1/unit-classes")
        .then()
        .statusCode(201);
    Personas.ADMINISTRATOR.asks().body(body).post("/api/v1/unit-classes").then().statusCode(409);
    Personas.HEAD.asks().body(body).post("/api/v1/unit-classes").then().statusCode(403);
    Personas.OTHER_ADMINISTRATOR
        .asks()
        .body("{\"code\":\"B\",\"name\":\"B\",\"organisation\":\"SO\"}")
        .post("/api/v1/unit-classes")
        .then()
        .statusCode(403);
    Personas.ADMINISTRATOR
        .asks()
        .body("{\"code\":\"B\",\"name\":\"B\",\"members\":[\"KHTC\",\"KHONG\"]}")
        .post("/api/v1/unit-classes")
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/members/1"));
  }
}
