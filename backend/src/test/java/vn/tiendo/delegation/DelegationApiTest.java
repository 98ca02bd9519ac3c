package vn.tiendo.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.tiendo.support.Personas.ADMINISTRATOR;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OTHER_ADMINISTRATOR;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.STRANGER;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class DelegationApiTest {
  private static final String PATH = "/api/v1/delegations";

  private final Office office;

  DelegationApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> to(Personas who, String from, String lastDay) {
    Map<String, Object> body = new HashMap<>();
    body.put("toId", who.accountId());
    body.put("validFrom", from);
    body.put("lastDay", lastDay);
    body.put("reason", "Đi công tác");
    return body;
  }

  private static String given(Personas who, Map<String, Object> body) {
    return who.asks().body(body).post(PATH).then().statusCode(201).extract().as(Answer.class).id();
  }

  private static int directs(Personas who, String content) {
    return who.asks()
        .body(Map.of("taskId", IssuedPlan.ONCE, "content", content))
        .post("/api/v1/directions")
        .statusCode();
  }

  private static String onBehalfOf(String content) {
    return IssuedPlan.ask(
        """
        SELECT o.on_behalf_of FROM direction d JOIN audit_event e ON e.resource_id = d.id
        JOIN request_origin o ON o.request_id = e.request_id WHERE d.content = '%s'"""
            .formatted(content));
  }

  @Test
  void whoever_stands_in_acts_in_the_place_of_who_is_away_from_day_to_day() {
    assertEquals(403, directs(OTHER_HEAD, "Trước"));
    given(DIRECTOR, to(OTHER_HEAD, "2021-03-15", "2021-03-16"));
    assertEquals(201, directs(OTHER_HEAD, "Trong"));
    assertEquals(DIRECTOR.accountId().toString(), onBehalfOf("Trong"));
    OTHER_HEAD
        .asks()
        .get("/api/v1/me")
        .then()
        .body("positions.kind", containsInAnyOrder("HEAD", "DIRECTOR"))
        .body(
            "positions.find { it.kind == 'DIRECTOR' }.onBehalfOf.id",
            equalTo(DIRECTOR.accountId().toString()))
        .body("positions.find { it.kind == 'HEAD' }.onBehalfOf", nullValue());
    office.at(Office.MORNING.plus(Duration.ofDays(2)));
    office.forget();
    assertEquals(403, directs(OTHER_HEAD, "Sau"));
    assertEquals(201, directs(DIRECTOR, "Tự mình"));
    assertNull(onBehalfOf("Tự mình"));
  }

  @Test
  void what_ones_own_right_reaches_is_ones_own_act() {
    given(DIRECTOR, to(DEPUTY, "2021-03-15", "2021-03-20"));
    // DEPUTY is in charge of the task himself.
    assertEquals(201, directs(DEPUTY, "Việc mình phụ trách"));
    assertNull(onBehalfOf("Việc mình phụ trách"));
  }

  @Test
  void the_tasks_of_a_deputy_who_is_away_are_decided_by_who_stands_in() {
    OTHER_HEAD.asks().get("/api/v1/me/work").then().body("boxes.box", hasItem("DUE"));
    given(DEPUTY, to(OTHER_HEAD, "2021-03-15", "2021-03-20"));
    OTHER_HEAD.asks().get("/api/v1/me/work").then().body("boxes.box", hasItem("TO_DECIDE"));
    assertEquals(201, directs(OTHER_HEAD, "Thay phó giám đốc"));
    assertEquals(DEPUTY.accountId().toString(), onBehalfOf("Thay phó giám đốc"));
  }

  @Test
  void its_end_takes_the_rights_away_at_once() {
    String id = given(DIRECTOR, to(OTHER_HEAD, "2021-03-10", "2021-03-20"));
    assertEquals(201, directs(OTHER_HEAD, "Trước khi kết thúc"));
    OTHER_HEAD.asks().post(PATH + "/" + id + "/endings").then().statusCode(403);
    DIRECTOR
        .asks()
        .post(PATH + "/" + id + "/endings")
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("lastDay", equalTo("2021-03-14"))
        .body("allowedActions", empty());
    assertEquals(403, directs(OTHER_HEAD, "Sau khi kết thúc"));
    DIRECTOR
        .asks()
        .post(PATH + "/" + id + "/endings")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("ENDED"));
  }

  @Test
  void it_is_not_handed_on_and_administration_never_is() {
    given(DIRECTOR, to(OTHER_HEAD, "2021-03-15", "2021-03-20"));
    given(OTHER_HEAD, to(HEAD, "2021-03-15", "2021-03-20"));
    HEAD.asks().get("/api/v1/me").then().body("positions.kind", containsInAnyOrder("HEAD", "HEAD"));
    ADMINISTRATOR
        .asks()
        .body(to(HEAD, "2021-03-15", "2021-03-20"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", contains("NO_POSITION"));
  }

  @Test
  void an_administrator_of_his_units_enters_it_for_him_and_nobody_else() {
    Map<String, Object> body = to(DEPUTY, "2021-03-16", "2021-03-20");
    body.put("fromId", DIRECTOR.accountId());
    CHIEF.asks().body(body).post(PATH).then().statusCode(403);
    OTHER_ADMINISTRATOR.asks().body(body).post(PATH).then().statusCode(403);
    String id = given(ADMINISTRATOR, body);
    DIRECTOR
        .asks()
        .get(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("state", equalTo("PLANNED"))
        .body("enteredBy.id", equalTo(ADMINISTRATOR.accountId().toString()))
        .body("reason", equalTo("Đi công tác"))
        .body("allowedActions", contains("endDelegation"));
  }

  @Test
  void the_organisation_reads_who_stands_in_but_not_why() {
    String id = given(DIRECTOR, to(DEPUTY, "2021-03-15", "2021-03-20"));
    HEAD.asks()
        .get(PATH + "?state=ACTIVE&person=" + DEPUTY.accountId())
        .then()
        .statusCode(200)
        .body("items.id", contains(id))
        .body("items[0].reason", nullValue());
    HEAD.asks().get(PATH + "?state=PLANNED").then().body("items", empty());
    HEAD.asks().get(PATH + "?state=ENDED").then().body("items", empty());
    STRANGER.asks().get(PATH).then().body("items", empty());
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
    DEPUTY
        .asks()
        .get("/api/v1/notifications?reason=DELEGATED")
        .then()
        .body("items.subject.id", contains(id));
  }

  @Test
  void only_the_positions_named_are_handed_on() {
    Map<String, Object> body = to(OTHER_HEAD, "2021-03-15", "2021-03-20");
    body.put("positionIds", List.of(HEAD.accountId()));
    DIRECTOR
        .asks()
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/positionIds/0"));
    // In the test office a position has its person's id.
    body.put("positionIds", List.of(DIRECTOR.accountId()));
    given(DIRECTOR, body);
    assertEquals(201, directs(OTHER_HEAD, "Chức vụ được giao"));
  }

  @Test
  void days_that_cannot_be_and_people_who_cannot_stand_in_are_refused() {
    DIRECTOR
        .asks()
        .body(to(DIRECTOR, "2021-03-20", "2021-03-10"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.code", containsInAnyOrder("ENDS_BEFORE_BEGIN", "IN_THE_PAST", "TO_HIMSELF"));
    DIRECTOR
        .asks()
        .body(to(STRANGER, "2021-03-15", "2021-03-20"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/toId"));
  }
}
