package vn.tiendo.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static vn.tiendo.meeting.GivenMeeting.PATH;
import static vn.tiendo.meeting.GivenMeeting.conclude;
import static vn.tiendo.meeting.GivenMeeting.planned;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;

@ApiTest
class ConclusionApiTest {
  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void a_conclusion_becomes_a_task_that_cites_the_notice() {
    String id = planned("2021-03-15");
    String task =
        conclude(
                CONSOLIDATOR,
                id,
                "kind",
                "TASK",
                "content",
                "Rà soát nhãn hiệu tập thể. Báo cáo Giám đốc.",
                "unit",
                "QLCN",
                "coordinators",
                List.of("QLKH"),
                "dueOn",
                "2021-03-31")
            .statusCode(201)
            .body("conclusions[0].kind", equalTo("TASK"))
            .body("conclusions[0].standing", equalTo("NOT_STARTED"))
            .body("conclusions[0].settled", equalTo(false))
            .body("counts.open", equalTo(1))
            .body("document.id", notNullValue())
            .extract()
            .path("conclusions[0].task.id");
    String document = CHIEF.asks().get(PATH + "/" + id).then().extract().path("document.id");
    OFFICER
        .asks()
        .get("/api/v1/tasks/" + task)
        .then()
        .statusCode(200)
        .body("code", equalTo("KL-20210315.1"))
        .body("title", equalTo("Rà soát nhãn hiệu tập thể"))
        .body("leadUnit.code", equalTo("QLCN"))
        .body("coordinators.unit.code", contains("QLKH"))
        .body("leader.id", equalTo(DIRECTOR.accountId().toString()))
        .body("dueOn", equalTo("2021-03-31"))
        .body("documentIds", contains(document));
    OFFICER
        .asks()
        .get("/api/v1/tasks?includeTotal=true&document=" + document)
        .then()
        .body("total", equalTo(1))
        .body("items.id", contains(task));
    OFFICER.asks().get(PATH + "?document=" + document).then().body("items.id", contains(id));
    conclude(CHIEF, id, "kind", "TASK", "content", "Việc nữa", "unit", "QLKH")
        .statusCode(201)
        .body("conclusions.task.code", contains("KL-20210315.1", "KL-20210315.2"));
    OFFICER
        .asks()
        .get("/api/v1/plans?kind=REGISTER")
        .then()
        .body("items.code", contains("SO-GIAO-BAN"));
    conclude(CHIEF, id, "kind", "TASK", "content", "Không ai làm")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/unit"));
    conclude(CHIEF, id, "kind", "TASK", "content", "Ngoài cơ quan", "unit", "NV").statusCode(400);
    conclude(CHIEF, id, "kind", "NOTE", "content", "Chữ", "taskId", IssuedPlan.ONCE)
        .statusCode(400)
        .body("errors[0].code", equalTo("ONLY_A_DIRECTION"));
  }

  @Test
  void a_conclusion_becomes_a_direction_of_the_chair_whoever_types_it() {
    String id = planned("2021-03-15");
    String direction =
        conclude(
                CONSOLIDATOR,
                id,
                "kind",
                "DIRECTION",
                "content",
                "Đẩy nhanh tiến độ",
                "taskId",
                IssuedPlan.ONCE,
                "dueOn",
                "2021-03-20")
            .statusCode(201)
            .body("conclusions[0].standing", equalTo("OPEN"))
            .extract()
            .path("conclusions[0].directionId");
    OFFICER
        .asks()
        .get("/api/v1/directions/" + direction)
        .then()
        .body("givenBy.id", equalTo(DIRECTOR.accountId().toString()))
        .body("recordedBy.id", equalTo(CONSOLIDATOR.accountId().toString()))
        .body("recipients.unit.code", contains("QLKH"))
        .body("document.type", equalTo("NOTICE"));
    conclude(CONSOLIDATOR, id, "kind", "DIRECTION", "content", "Kiểm điểm", "unit", "TDC")
        .statusCode(201)
        .body("conclusions[1].unit.code", equalTo("TDC"));
    OFFICER
        .asks()
        .body(Map.of("content", "Đã làm"))
        .post("/api/v1/directions/" + direction + "/answers")
        .then()
        .statusCode(201);
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .body("conclusions.settled", contains(true, false))
        .body("counts.open", equalTo(1));
    conclude(CHIEF, id, "kind", "DIRECTION", "content", "Không về gì").statusCode(400);
  }

  @Test
  void conclusions_are_put_in_order_and_plain_ones_changed() {
    String id = planned("2021-03-15");
    conclude(CHIEF, id, "kind", "NOTE", "content", "Một").statusCode(201);
    conclude(CHIEF, id, "kind", "NOTE", "content", "Hai").statusCode(201);
    List<String> ids =
        conclude(CHIEF, id, "kind", "DIRECTION", "content", "Ba", "unit", "TDC")
            .statusCode(201)
            .extract()
            .path("conclusions.id");
    String third = "/api/v1/meeting-conclusions/" + ids.get(2);
    String etag = OFFICER.asks().get(third).then().statusCode(200).extract().header("ETag");
    CHIEF.patches(etag).body(Map.of("content", "Khác")).patch(third).then().statusCode(400);
    CHIEF
        .patches(etag)
        .body(Map.of("position", 1))
        .patch(third)
        .then()
        .statusCode(200)
        .body("position", equalTo(1));
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .body("conclusions.content", contains("Ba", "Một", "Hai"));
    String first = "/api/v1/meeting-conclusions/" + ids.getFirst();
    String tag = OFFICER.asks().get(first).getHeader("ETag");
    OFFICER.patches(tag).body(Map.of("content", "Tôi")).patch(first).then().statusCode(403);
    STRANGER.asks().get(first).then().statusCode(404);
    CHIEF.patches(tag).body(Map.of("content", "Một a")).patch(first).then().statusCode(200);
    CHIEF.asks().header("If-Match", tag).delete(first).then().statusCode(412);
    CHIEF
        .asks()
        .header("If-Match", CHIEF.asks().get(first).getHeader("ETag"))
        .delete(first)
        .then()
        .statusCode(204);
    CHIEF
        .asks()
        .header("If-Match", CHIEF.asks().get(third).getHeader("ETag"))
        .delete(third)
        .then()
        .statusCode(409);
    OFFICER
        .asks()
        .get(PATH + "/" + id)
        .then()
        .body("conclusions.content", contains("Ba", "Hai"))
        .body("conclusions.position", contains(1, 2));
  }
}
