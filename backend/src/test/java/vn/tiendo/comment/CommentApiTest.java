package vn.tiendo.comment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.Answer;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class CommentApiTest {
  private static final String PATH = "/api/v1/comments";

  private final Office office;

  CommentApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Map<String, Object> words(String content) {
    Map<String, Object> body = new HashMap<>();
    body.put("taskId", IssuedPlan.ONCE);
    body.put("content", content);
    return body;
  }

  private static String said(Personas who, Map<String, Object> body) {
    return who.asks().body(body).post(PATH).then().statusCode(201).extract().as(Answer.class).id();
  }

  @Test
  void whoever_is_named_is_told_and_the_talk_stands_in_order() {
    Map<String, Object> body = words("Anh Phó xem giúp");
    body.put("mentionIds", List.of(DEPUTY.accountId()));
    String first = said(OFFICER, body);
    office.at(Office.MORNING.plus(Duration.ofMinutes(1)));
    said(DEPUTY, words("Đã xem"));
    HEAD.asks()
        .get(PATH + "?task=" + IssuedPlan.ONCE)
        .then()
        .statusCode(200)
        .body("items.content", contains("Anh Phó xem giúp", "Đã xem"))
        .body("items[0].mentions.id", contains(DEPUTY.accountId().toString()))
        .body("items[0].allowedActions", empty());
    HEAD.asks()
        .get(PATH + "?mentioned=" + DEPUTY.accountId())
        .then()
        .body("items.id", contains(first));
    DEPUTY
        .asks()
        .get("/api/v1/notifications?reason=MENTIONED")
        .then()
        .statusCode(200)
        .body("items.subject.type", contains("task"));
    String cursor =
        HEAD.asks().get(PATH + "?limit=1&sort=-saidAt").then().extract().path("nextCursor");
    HEAD.asks()
        .get(PATH + "?limit=1&sort=-saidAt&cursor=" + cursor)
        .then()
        .body("items.id", contains(first));
  }

  @Test
  void one_changes_for_some_minutes_and_takes_back_what_one_said() {
    String id = said(OFFICER, words("Sai chính tả"));
    String etag = OFFICER.asks().get(PATH + "/" + id).then().extract().header("ETag");
    HEAD.patches(etag)
        .body(Map.of("content", "Khác"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(403);
    OFFICER
        .patches(etag)
        .body(Map.of("content", "Đúng chính tả"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("content", equalTo("Đúng chính tả"));
    OFFICER
        .patches(etag)
        .body(Map.of("content", "Nữa"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(412);
    office.at(Office.MORNING.plus(Duration.ofMinutes(16)));
    String later = OFFICER.asks().get(PATH + "/" + id).then().extract().header("ETag");
    OFFICER
        .patches(later)
        .body(Map.of("content", "Muộn"))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("STANDING"))
        .body("allowedActions", contains("withdrawComment"));
    OFFICER
        .asks()
        .body(Map.of())
        .post(PATH + "/" + id + "/withdrawals")
        .then()
        .statusCode(200)
        .body("state", equalTo("DELETED"))
        .body("content", nullValue());
    HEAD.asks()
        .get(PATH + "?task=" + IssuedPlan.ONCE)
        .then()
        .body("items.state", contains("DELETED"))
        .body("items[0]", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("content")));
    OFFICER.asks().body(Map.of()).post(PATH + "/" + id + "/withdrawals").then().statusCode(409);
  }

  @Test
  void only_who_sees_the_work_takes_part() {
    nobody().body(words("Ai đó")).post(PATH).then().statusCode(401);
    STRANGER
        .asks()
        .body(words("Người ngoài"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/taskId"));
    String id = said(OFFICER, words("Trong nhà"));
    STRANGER.asks().get(PATH + "/" + id).then().statusCode(404);
    STRANGER.asks().get(PATH).then().body("items", empty());
    Map<String, Object> both = words("Hai");
    both.put("workItemId", UUID.randomUUID());
    OFFICER.asks().body(both).post(PATH).then().statusCode(400);
    Map<String, Object> named = words("Gọi người ngoài");
    named.put("mentionIds", List.of(STRANGER.accountId()));
    OFFICER
        .asks()
        .body(named)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/mentionIds/0"));
  }

  @Test
  void a_work_item_has_its_own_talk_which_stands_on_the_task_too() {
    String item = Items.approved("Mở lớp", "2021-06-30");
    said(HEAD, new HashMap<>(Map.of("workItemId", item, "content", "Mở hai lớp")));
    said(HEAD, words("Về nhiệm vụ"));
    OFFICER
        .asks()
        .get(PATH + "?workItem=" + item)
        .then()
        .body("items.content", contains("Mở hai lớp"))
        .body("items[0].workItem.id", equalTo(item));
    OFFICER.asks().get(PATH + "?task=" + IssuedPlan.ONCE).then().body("items", hasSize(2));
  }
}
