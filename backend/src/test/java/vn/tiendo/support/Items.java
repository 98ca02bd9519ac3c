package vn.tiendo.support;

import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Work items made through the API. */
public final class Items {
  private Items() {}

  /** The body of a new item of QLKH in 2021 under ONCE. */
  public static Map<String, Object> body(String title, String dueOn) {
    Map<String, Object> body = new HashMap<>();
    body.put("occurrenceId", IssuedPlan.ONCE_2021);
    body.put("unit", "QLKH");
    body.put("year", 2021);
    body.put("title", title);
    body.put("personId", OFFICER.accountId());
    body.put("helperIds", List.of(HEAD.accountId()));
    body.put("dueOn", dueOn);
    return body;
  }

  /** A draft of the programme of QLKH. */
  public static String draft(String title, String dueOn) {
    return OFFICER
        .asks()
        .body(body(title, dueOn))
        .post("/api/v1/work-items")
        .then()
        .statusCode(201)
        .extract()
        .as(Answer.class)
        .id();
  }

  public static String programmeOf(String item) {
    return OFFICER.asks().get("/api/v1/work-items/" + item).then().extract().path("programmeId");
  }

  /** Submits and approves the programme. */
  public static void approve(String programme) {
    HEAD.asks()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Map.of("leaderId", DIRECTOR.accountId()))
        .post("/api/v1/programmes/" + programme + "/submissions")
        .then()
        .statusCode(200);
    DIRECTOR
        .asks()
        .body(Map.of())
        .post("/api/v1/programmes/" + programme + "/approvals")
        .then()
        .statusCode(200);
  }

  /** An item of an approved programme, not yet begun. */
  public static String approved(String title, String dueOn) {
    String item = draft(title, dueOn);
    approve(programmeOf(item));
    return item;
  }

  /** A move of the item. */
  public static Response move(Personas who, String item, String move, Map<String, ?> body) {
    return who.asks().body(body).post("/api/v1/work-items/" + item + "/" + move);
  }
}
