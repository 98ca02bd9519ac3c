package vn.tiendo.edge;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Personas;

@ApiTest
class SystemApiTest {
  @Test
  void the_system_says_what_it_is_without_a_login() {
    Personas.nobody()
        .get("/api/v1/system")
        .then()
        .statusCode(200)
        .body("name", equalTo("Tiến Độ"))
        .body("simulated", equalTo(false))
        .body("today", equalTo("2021-03-15"));
  }

  @Test
  void the_contract_is_served_as_json_too() {
    Personas.nobody().get("/openapi.json").then().statusCode(200).body("openapi", equalTo("3.1.0"));
  }

  @Test
  void the_type_of_a_problem_leads_to_a_page() {
    RestAssured.given()
        .accept("text/html")
        .get("/problems/not-found")
        .then()
        .statusCode(200)
        .body(containsString("Không tìm thấy"));
    RestAssured.given().accept("text/html").get("/problems/no-such-kind").then().statusCode(404);
  }
}
