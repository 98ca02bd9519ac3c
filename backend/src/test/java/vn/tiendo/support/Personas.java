package vn.tiendo.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/**
 * The people of the test office. Each request of a persona carries a real signed token of a real
 * session.
 *
 * <p>Units: SO (the department, root) with KHTC (consolidating and tracking office), QLKH, QLCN,
 * TDC (has a seal); NV is an outside unit, KHAC another department with its own officer and
 * administrator. ADMINISTRATOR administers the department and the installation.
 */
public enum Personas {
  OFFICER("QLKH"),
  HEAD("QLKH"),
  OTHER_OFFICER("QLCN"),
  OTHER_HEAD("QLCN"),
  COORDINATOR_HEAD("TDC"),
  CONSOLIDATOR("KHTC"),
  PLANNING_HEAD("KHTC"),
  DEPUTY("SO"),
  DIRECTOR("SO"),
  CHIEF("SO"),
  CLERK("SO"),
  ADMINISTRATOR("SO"),
  STRANGER("KHAC"),
  OTHER_ADMINISTRATOR("KHAC");

  private final String unit;

  Personas(String unit) {
    this.unit = unit;
  }

  public String unitCode() {
    return unit;
  }

  public UUID unitId() {
    return Office.unit(unit);
  }

  public UUID accountId() {
    return Office.id("account", name());
  }

  UUID sessionId() {
    return Office.id("session", name());
  }

  public String token() {
    return Office.token(this);
  }

  /** A request as this person, JSON both ways. */
  public RequestSpecification asks() {
    return given().auth().oauth2(token()).contentType(ContentType.JSON).accept(ContentType.JSON);
  }

  /** The same with an Idempotency-Key of its own, which some commands insist on. */
  public RequestSpecification sends() {
    return asks().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  /** The same for PATCH. */
  public RequestSpecification patches(String etag) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("application/merge-patch+json")
        .header("If-Match", etag);
  }

  /** Nobody signed in. */
  public static RequestSpecification nobody() {
    return given().contentType(ContentType.JSON).accept(ContentType.JSON);
  }
}
