package vn.tiendo.notification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

@ApiTest
class NotificationApiTest {
  private static final String MINE = "/api/v1/notifications";

  private final Office office;
  private final DailyNews news;

  NotificationApiTest(Office office, DailyNews news) {
    this.office = office;
    this.news = news;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static ValidatableResponse told(Personas who, String filter) {
    return who.asks().get(MINE + "?includeTotal=true" + filter).then().statusCode(200);
  }

  private static void directs(String content) {
    DEPUTY
        .asks()
        .body(
            Map.of(
                "taskId",
                IssuedPlan.ONCE,
                "content",
                content,
                "toPersonIds",
                List.of(OFFICER.accountId())))
        .post("/api/v1/directions")
        .then()
        .statusCode(201);
  }

  private static void moves(Personas who, String item, String move, Map<String, Object> body) {
    who.asks().body(body).post("/api/v1/work-items/" + item + "/" + move).then().statusCode(200);
  }

  @Test
  void a_direction_is_told_to_whom_it_is_for_with_who_gave_it() {
    directs("Báo cáo tiến độ từng huyện");
    told(OFFICER, "&read=false")
        .body("total", equalTo(1))
        .body("items[0].reason", equalTo("DIRECTED"))
        .body("items[0].title", equalTo("Báo cáo tiến độ từng huyện"))
        .body("items[0].actor.id", equalTo(DEPUTY.accountId().toString()))
        .body("items[0].subject.type", equalTo("direction"))
        .body("items[0].subject.taskId", equalTo(IssuedPlan.ONCE.toString()));
    told(OTHER_OFFICER, "").body("items", empty());
    told(DEPUTY, "").body("items", empty());
  }

  @Test
  void work_given_handed_in_and_returned_is_told_to_each_in_turn() {
    String item = Items.approved("Tập huấn", "2021-09-30");
    told(OFFICER, "&reason=ASSIGNED").body("items.subject.id", hasItem(item));
    moves(
        OFFICER,
        item,
        "confirmation-requests",
        Map.of("product", Map.of("name", "Báo cáo"), "note", "Xong"));
    told(HEAD, "&reason=TO_DECIDE").body("items.subject.id", hasItem(item));
    moves(HEAD, item, "redos", Map.of("reason", "Thiếu danh sách"));
    told(OFFICER, "&reason=RETURNED")
        .body("total", equalTo(1))
        .body("items[0].note", equalTo("Thiếu danh sách"))
        .body("items[0].actor.id", equalTo(HEAD.accountId().toString()));
    told(HEAD, "&reason=RETURNED").body("items", empty());
  }

  @Test
  void nothing_of_a_refused_write_is_told() {
    OTHER_OFFICER
        .asks()
        .body(
            Map.of(
                "taskId",
                IssuedPlan.ONCE,
                "content",
                "Không được",
                "toPersonIds",
                List.of(OFFICER.accountId())))
        .post("/api/v1/directions")
        .then()
        .statusCode(403);
    DEPUTY
        .asks()
        .body(
            Map.of(
                "taskId",
                IssuedPlan.ONCE,
                "content",
                "Thử",
                "toPersonIds",
                List.of(OFFICER.accountId())))
        .post("/api/v1/directions?validateOnly=true")
        .then()
        .statusCode(204);
    told(OFFICER, "").body("total", equalTo(0));
  }

  @Test
  void one_or_all_older_are_read_and_only_ones_own() {
    for (String content : List.of("Một", "Hai", "Ba")) {
      directs(content);
      office.at(Office.MORNING.plus(Duration.ofMinutes(content.length())));
    }
    List<String> ids = told(OFFICER, "").extract().path("items.id");
    OTHER_OFFICER
        .asks()
        .body(Map.of("ids", ids))
        .post(MINE + "/readings")
        .then()
        .statusCode(200)
        .body("marked", equalTo(0));
    OFFICER
        .asks()
        .body(Map.of("ids", ids))
        .post(MINE + "/readings?validateOnly=true")
        .then()
        .statusCode(204);
    told(OFFICER, "&read=true").body("total", equalTo(0));
    OFFICER
        .asks()
        .body(Map.of("ids", List.of(ids.getFirst())))
        .post(MINE + "/readings")
        .then()
        .statusCode(200)
        .body("marked", equalTo(1))
        .body("unread", equalTo(2));
    OFFICER
        .asks()
        .body(Map.of("upTo", ids.getFirst()))
        .post(MINE + "/readings")
        .then()
        .body("marked", equalTo(2))
        .body("unread", equalTo(0));
    told(OFFICER, "&read=true").body("total", equalTo(3)).body("items[0].readAt", notNullValue());
    OFFICER.asks().body(Map.of()).post(MINE + "/readings").then().statusCode(400);
  }

  @Test
  void what_falls_due_is_told_once_however_often_somebody_looks() {
    String item = Items.approved("Tập huấn", "2021-03-17");
    news.tellDue();
    assertEquals(0, news.tellDue());
    told(OFFICER, "&reason=DUE_SOON")
        .body("items.subject.id", contains(item))
        .body("items[0].dueOn", equalTo("2021-03-17"));
    office.at(Office.MORNING.plus(Duration.ofDays(3)));
    news.tellDue();
    assertEquals(0, news.tellDue());
    told(OFFICER, "&reason=OVERDUE").body("items.subject.id", contains(item));
    told(OFFICER, "&reason=DUE_SOON").body("total", equalTo(1));
  }

  @Test
  void a_summary_comes_at_its_hour_once_with_the_counts_of_my_work() {
    Items.approved("Tập huấn", "2021-03-17");
    String etag = OFFICER.asks().get("/api/v1/me/preferences").header("ETag");
    OFFICER
        .patches(etag)
        .body(Map.of("digest", "DAILY", "digestAt", "09:00"))
        .patch("/api/v1/me/preferences")
        .then()
        .statusCode(200);
    news.writeDigests();
    told(OFFICER, "&reason=DIGEST").body("total", equalTo(0));
    office.at(Office.MORNING.plus(Duration.ofHours(1)));
    news.writeDigests();
    news.writeDigests();
    int due = OFFICER.asks().get("/api/v1/me/work").path("boxes.find { it.box == 'DUE' }.count");
    told(OFFICER, "&reason=DIGEST")
        .body("total", equalTo(1))
        .body("items[0].digest.find { it.box == 'DUE' }.count", equalTo(due));
    told(HEAD, "&reason=DIGEST").body("total", equalTo(0));
  }

  @Test
  void a_preference_that_is_only_tried_stays_as_it_was() {
    String etag = OFFICER.asks().get("/api/v1/me/preferences").header("ETag");
    OFFICER
        .patches(etag)
        .body(Map.of("digest", "WEEKLY"))
        .patch("/api/v1/me/preferences?validateOnly=true")
        .then()
        .statusCode(204);
    OFFICER.asks().get("/api/v1/me/preferences").then().header("ETag", equalTo(etag));
  }

  @Test
  void whoever_is_chased_is_told_what_about() {
    String item = Items.approved("Tập huấn", "2021-03-17");
    Personas.CONSOLIDATOR
        .asks()
        .body(
            Map.of(
                "channel",
                "IN_APP",
                "content",
                "Đề nghị khẩn trương",
                "about",
                List.of(Map.of("kind", "WORK_ITEM", "id", item))))
        .post("/api/v1/reminders")
        .then()
        .statusCode(201);
    told(OFFICER, "&reason=REMINDED")
        .body("total", equalTo(1))
        .body("items[0].subject.type", equalTo("work-item"))
        .body("items[0].subject.id", equalTo(item))
        .body("items[0].note", equalTo("Đề nghị khẩn trương"));
  }
}
