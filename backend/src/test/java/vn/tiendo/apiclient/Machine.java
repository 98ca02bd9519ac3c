package vn.tiendo.apiclient;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.Personas;

/** A machine client made through the API. */
record Machine(String id, String clientId, String secret) {
  ValidatableResponse token(String scope) {
    RequestSpecification request =
        given()
            .auth()
            .preemptive()
            .basic(clientId, secret)
            .formParam("grant_type", "client_credentials");
    return (scope == null ? request : request.formParam("scope", scope))
        .post("/oauth/token")
        .then();
  }

  RequestSpecification asks() {
    return SignedIn.bearer(token(null).statusCode(200).extract().path("access_token"));
  }

  static Machine of(String unit, String scopes) {
    JsonPath created =
        create(Personas.ADMINISTRATOR, body(unit, scopes))
            .statusCode(201)
            .header("Location", startsWith("/api/v1/api-clients/"))
            .extract()
            .jsonPath();
    return new Machine(
        created.getString("client.id"),
        created.getString("client.clientId"),
        created.getString("clientSecret"));
  }

  static String body(String unit, String scopes) {
    return "{\"name\":\"Hệ thống của %s\",\"unit\":\"%s\",\"scopes\":[%s],\"expiresAt\":\"2022-03-15T00:00:00+07:00\"}"
        .formatted(unit, unit, scopes);
  }

  static ValidatableResponse create(Personas persona, String body) {
    return persona.asks().body(body).post("/api/v1/api-clients").then();
  }
}
