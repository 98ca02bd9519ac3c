package vn.tiendo.progress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.time.Duration;
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
class ProgressApiTest {
  private static final String PATH = "/api/v1/progress-updates";

  private final Office office;

  ProgressApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static String report(Personas who, Map<String, ?> body) {
    return who.asks().body(body).post(PATH).then().statusCode(201).extract().as(Answer.class).id();
  }

  private static Map<String, Object> ofOccurrence(String result) {
    return Map.of("occurrenceId", IssuedPlan.ONCE_2021, "result", result);
  }

  @Test
  void the_first_update_starts_an_occurrence_and_belongs_to_its_period() {
    OFFICER
        .asks()
        .body(
            Map.of(
                "occurrenceId",
                IssuedPlan.ONCE_2021,
                "result",
                "Đã khảo sát 03 xã",
                "difficulty",
                "Dịch bệnh",
                "percentComplete",
                30,
                "links",
                List.of(Map.of("title", "Thông báo", "url", "https://vb.example.vn/1"))))
        .post(PATH)
        .then()
        .statusCode(201)
        .header("Location", notNullValue())
        .header("ETag", notNullValue())
        .body("period", equalTo("2021"))
        .body("unit.code", equalTo("QLKH"))
        .body("links[0].title", equalTo("Thông báo"))
        .body("revision", equalTo(1))
        .body("allowedActions", contains("editProgressUpdate", "withdrawProgressUpdate"));
    OFFICER
        .asks()
        .get("/api/v1/occurrences/" + IssuedPlan.ONCE_2021)
        .then()
        .body("state", equalTo("IN_PROGRESS"))
        .body("percentComplete", equalTo(30));
  }

  @Test
  void the_first_update_starts_a_work_item_and_its_withdrawal_takes_that_back() {
    String item = Items.approved("Hội thảo", "2021-06-30");
    String update =
        report(HEAD, Map.of("workItemId", item, "result", "Đã mời", "percentComplete", 20));
    OFFICER
        .asks()
        .get("/api/v1/work-items/" + item)
        .then()
        .body("state", equalTo("IN_PROGRESS"))
        .body("percentComplete", equalTo(20))
        .body("latestUpdate.result", equalTo("Đã mời"));
    OFFICER.asks().body(Map.of()).post(PATH + "/" + update + "/withdrawals").then().statusCode(403);
    HEAD.asks()
        .body(Map.of("note", "Nhầm việc"))
        .post(PATH + "/" + update + "/withdrawals")
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("allowedActions", hasSize(0));
    HEAD.asks()
        .body(Map.of())
        .post(PATH + "/" + update + "/withdrawals")
        .then()
        .statusCode(409)
        .body("currentState", equalTo("WITHDRAWN"));
    OFFICER.asks().get("/api/v1/work-items/" + item).then().body("state", equalTo("NOT_STARTED"));
    OFFICER.asks().get(PATH).then().body("items", hasSize(0));
    OFFICER.asks().get(PATH + "?includeWithdrawn=true").then().body("items", hasSize(1));
  }

  @Test
  void only_the_unit_that_does_the_work_reports_and_only_while_it_is_open() {
    nobody().body(ofOccurrence("Việc")).post(PATH).then().statusCode(401);
    OTHER_OFFICER.asks().body(ofOccurrence("Việc")).post(PATH).then().statusCode(403);
    COORDINATOR_HEAD.asks().body(ofOccurrence("Việc")).post(PATH).then().statusCode(403);
    STRANGER
        .asks()
        .body(ofOccurrence("Việc"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/occurrenceId"));
    OFFICER
        .asks()
        .body(Map.of("workItemId", UUID.randomUUID(), "result", "Việc"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/workItemId"));
    OFFICER.asks().body(Map.of("result", "Việc")).post(PATH).then().statusCode(400);
    OFFICER
        .asks()
        .body(
            Map.of(
                "occurrenceId", IssuedPlan.ONCE_2021, "result", "Việc", "reportedOn", "2021-03-16"))
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("IN_FUTURE"));
    String draft = Items.draft("Dự thảo", "2021-06-30");
    OFFICER
        .asks()
        .body(Map.of("workItemId", draft, "result", "Việc"))
        .post(PATH)
        .then()
        .statusCode(409)
        .body("currentState", equalTo("DRAFT"));
  }

  @Test
  void an_old_etag_of_the_work_is_refused() {
    String path = "/api/v1/occurrences/" + IssuedPlan.ONCE_2021;
    String etag = OFFICER.asks().get(path).then().extract().header("ETag");
    OFFICER
        .asks()
        .header("If-Match", etag)
        .body(ofOccurrence("Một"))
        .post(PATH)
        .then()
        .statusCode(201);
    OFFICER
        .asks()
        .header("If-Match", etag)
        .body(ofOccurrence("Hai"))
        .post(PATH)
        .then()
        .statusCode(412);
  }

  @Test
  void the_same_key_reports_once() {
    for (int i = 0; i < 2; i++) {
      OFFICER
          .asks()
          .header("Idempotency-Key", "report-0001")
          .body(ofOccurrence("Một"))
          .post(PATH)
          .then()
          .statusCode(201);
    }
    OFFICER.asks().get(PATH + "?includeTotal=true").then().body("total", equalTo(1));
    OFFICER
        .asks()
        .header("Idempotency-Key", "report-0001")
        .body(ofOccurrence("Khác"))
        .post(PATH)
        .then()
        .statusCode(422);
  }

  @Test
  void a_correction_keeps_what_was_written_before() {
    String update = report(OFFICER, ofOccurrence("48 học viên"));
    String path = PATH + "/" + update;
    String etag = OFFICER.asks().get(path).then().extract().header("ETag");
    HEAD.patches(etag).body(Map.of("result", "50")).patch(path).then().statusCode(403);
    OFFICER
        .patches(etag)
        .body(Map.of("result", "49 học viên"))
        .patch(path)
        .then()
        .statusCode(200)
        .body("revision", equalTo(2));
    OFFICER.patches(etag).body(Map.of("result", "50")).patch(path).then().statusCode(412);
    HEAD.asks()
        .get(path + "/revisions")
        .then()
        .statusCode(200)
        .body("items.result", contains("48 học viên", "49 học viên"))
        .body("items.revision", contains(1, 2));
    STRANGER.asks().get(path).then().statusCode(404);
    STRANGER.asks().get(path + "/revisions").then().statusCode(404);
    office.at(Office.MORNING.plus(Duration.ofMinutes(11)));
    OFFICER.asks().body(Map.of()).post(path + "/withdrawals").then().statusCode(409);
    OFFICER.asks().get(path).then().body("allowedActions", contains("editProgressUpdate"));
  }

  @Test
  void lists_are_filtered_paged_and_show_the_latest() {
    String item = Items.approved("Hội thảo", "2021-06-30");
    report(OFFICER, ofOccurrence("Khảo sát"));
    report(OFFICER, Map.of("workItemId", item, "result", "Mời", "period", "2021-H1"));
    office.at(Office.MORNING.plus(Duration.ofDays(1)));
    report(OFFICER, ofOccurrence("Tổng hợp khảo sát"));
    String cursor =
        OFFICER
            .asks()
            .get(PATH + "?limit=2")
            .then()
            .body("items", hasSize(2))
            .body("items[0].result", equalTo("Tổng hợp khảo sát"))
            .extract()
            .path("nextCursor");
    OFFICER
        .asks()
        .get(PATH + "?limit=2&cursor=" + cursor)
        .then()
        .body("items", hasSize(1))
        .body("nextCursor", equalTo(null));
    OFFICER
        .asks()
        .get(PATH + "?latest=true&task=" + IssuedPlan.ONCE)
        .then()
        .body("items.result", contains("Tổng hợp khảo sát", "Mời"));
    OFFICER.asks().get(PATH + "?workItem=" + item).then().body("items.result", contains("Mời"));
    OFFICER.asks().get(PATH + "?period=2021-H1").then().body("items", hasSize(1));
    OFFICER
        .asks()
        .get(PATH + "?occurrence=" + IssuedPlan.ONCE_2021)
        .then()
        .body("items", hasSize(3));
    OFFICER.asks().get(PATH + "?reportedFrom=2021-03-16").then().body("items", hasSize(1));
    OFFICER.asks().get(PATH + "?author=" + HEAD.accountId()).then().body("items", hasSize(0));
    OFFICER.asks().get(PATH + "?unit=QLKH&q=tong hop").then().body("items", hasSize(1));
    STRANGER.asks().get(PATH).then().body("items", hasSize(0));
  }
}
