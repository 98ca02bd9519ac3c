package vn.tiendo.identity;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.support.Personas;

/** Somebody made through the API, with a password of his own, signed in like any script. */
public record SignedIn(
    String username, UUID id, String password, String accessToken, String refreshToken) {
  public static final String PASSWORD = "Mua-Thu-Bac-Giang-21";

  /** An officer of a unit who has changed his first password. */
  public static SignedIn officer(String username, String unit) {
    SignedIn newcomer = newcomer(username, unit);
    newcomer
        .asks()
        .body(Map.of("currentPassword", newcomer.password, "newPassword", PASSWORD))
        .put("/api/v1/me/password")
        .then()
        .statusCode(204);
    return new SignedIn(
        username, newcomer.id, PASSWORD, newcomer.accessToken, newcomer.refreshToken);
  }

  /** The same with the password that was made for him. */
  public static SignedIn newcomer(String username, String unit) {
    JsonPath created =
        Personas.ADMINISTRATOR
            .asks()
            .body(
                Map.of(
                    "username",
                    username,
                    "fullName",
                    "Trần Thị " + username,
                    "positions",
                    java.util.List.of(Map.of("kind", "OFFICER", "unit", unit))))
            .post("/api/v1/users")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    String password = created.getString("temporaryPassword");
    JsonPath session = signIn(username, password).statusCode(201).extract().jsonPath();
    return new SignedIn(
        username,
        UUID.fromString(created.getString("user.id")),
        password,
        session.getString("accessToken"),
        session.getString("refreshToken"));
  }

  public static ValidatableResponse signIn(String username, String password) {
    return Personas.nobody()
        .body(Map.of("username", username, "password", password, "refreshTokenIn", "BODY"))
        .post("/api/v1/sessions")
        .then();
  }

  public static ValidatableResponse renew(String refreshToken) {
    return Personas.nobody()
        .body(Map.of("refreshToken", refreshToken))
        .post("/api/v1/sessions/current/renewals")
        .then();
  }

  public RequestSpecification asks() {
    return bearer(accessToken);
  }

  public static RequestSpecification bearer(String token) {
    return given().auth().oauth2(token).contentType(ContentType.JSON).accept(ContentType.JSON);
  }
}
