package vn.tiendo.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.tiendo.meeting.GivenMeeting.PATH;
import static vn.tiendo.meeting.GivenMeeting.body;
import static vn.tiendo.meeting.GivenMeeting.conclude;
import static vn.tiendo.meeting.GivenMeeting.planned;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CLERK;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.STRANGER;
import static vn.tiendo.support.Personas.nobody;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;
import vn.tiendo.support.Paper;

@ApiTest
class MeetingApiTest {
  private final Office office;

  MeetingApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  @Test
  void the_next_meeting_opens_with_what_is_unanswered() {
    String first = planned("2021-03-15");
    conclude(CHIEF, first, "kind", "NOTE", "content", "Các phòng đã báo cáo.").statusCode(201);
    conclude(
            CHIEF,
            first,
            "kind",
            "TASK",
            "content",
            "Lập kế hoạch",
            "unit",
            "QLKH",
            "dueOn",
            "2021-03-20")
        .statusCode(201);
    office.at(Instant.parse("2021-07-05T01:00:00Z"));
    String next = planned("2021-07-05");
    String same = planned("2021-07-05");
    OFFICER
        .asks()
        .get(PATH + "/" + next + "/agenda")
        .then()
        .statusCode(200)
        .body("asOf", equalTo("2021-07-05"))
        .body("overdue.total", equalTo(2))
        .body("overdue.rows.unit.code", hasItems("QLCN", "QLKH"))
        .body("noFigures.total", equalTo(0))
        .body("earlier.total", equalTo(1))
        .body("earlier.rows.conclusion.content", contains("Lập kế hoạch"))
        .body("earlier.rows.conclusion.overdueDays", contains(107))
        .body("earlier.rows.meetingTitle", contains("Giao ban tháng 3"));
    OFFICER.asks().get(PATH + "/" + first + "/agenda").then().body("earlier.rows", empty());
    STRANGER.asks().get(PATH + "/" + next + "/agenda").then().statusCode(404);
    OFFICER
        .asks()
        .get(PATH + "?from=2021-07-01&q=giao ban&includeTotal=true&limit=1")
        .then()
        .body("total", equalTo(2))
        .body("items", hasSize(1))
        .body("items[0].units.code", contains("QLKH", "QLCN"));
    CHIEF
        .asks()
        .body(Map.of("reason", "Trùng"))
        .post(PATH + "/" + same + "/cancellations")
        .then()
        .statusCode(200)
        .body("state", equalTo("CANCELLED"));
    CHIEF
        .asks()
        .body(Map.of("reason", "Muộn"))
        .post(PATH + "/" + first + "/cancellations")
        .then()
        .statusCode(409);
    STRANGER.asks().get(PATH).then().body("items", empty());
  }

  @Test
  void the_notice_is_a_draft_until_the_clerk_enters_number_and_date() throws IOException {
    String id = planned("2021-03-15");
    conclude(
            CHIEF,
            id,
            "kind",
            "TASK",
            "content",
            "Rà soát nhãn hiệu.",
            "unit",
            "QLCN",
            "dueOn",
            "2021-03-31")
        .statusCode(201);
    conclude(CHIEF, id, "kind", "NOTE", "content", "Các phòng thực hiện nghiêm túc")
        .statusCode(201);
    Map<String, Object> number =
        Map.of("number", "7", "symbol", "TB-SKHCN", "issuedOn", "2021-03-16");
    CLERK.asks().body(number).post(PATH + "/" + id + "/issuances").then().statusCode(409);
    HEAD.asks().body(Map.of()).post(PATH + "/" + id + "/closures").then().statusCode(403);
    CHIEF
        .asks()
        .body(Map.of())
        .post(PATH + "/" + id + "/closures")
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"));
    String draft = Paper.words(OFFICER, PATH + "/" + id + "/document");
    assertTrue(draft.contains("DỰ THẢO"), draft);
    assertTrue(draft.contains("THÔNG BÁO"), draft);
    assertTrue(
        draft.contains("1. Rà soát nhãn hiệu (Phòng Quản lý Chuyên ngành thực hiện;"), draft);
    assertTrue(draft.contains("thời hạn: chậm nhất ngày 31/03/2021)."), draft);
    assertTrue(draft.contains("2. Các phòng thực hiện nghiêm túc."), draft);
    assertTrue(draft.contains("TL. GIÁM ĐỐC"), draft);
    CLERK
        .asks()
        .body(number)
        .post(PATH + "/" + id + "/issuances")
        .then()
        .statusCode(200)
        .body("state", equalTo("ISSUED"))
        .body("document.numberAndSymbol", equalTo("7/TB-SKHCN"))
        .body("document.issuedOn", equalTo("2021-03-16"));
    String notice = Paper.words(OFFICER, PATH + "/" + id + "/document");
    assertTrue(notice.contains("Số: 07/TB-SKHCN"), notice);
    assertFalse(notice.contains("DỰ THẢO"), notice);
    conclude(CHIEF, id, "kind", "NOTE", "content", "Muộn").statusCode(409);
    Paper.hidden(STRANGER, PATH + "/" + id + "/document");
  }

  @Test
  void who_drives_the_work_holds_meetings_and_a_leader_chairs_them() {
    nobody().body(body("2021-03-15")).post(PATH).then().statusCode(401);
    HEAD.asks().body(body("2021-03-15")).post(PATH).then().statusCode(403);
    Map<String, Object> wrong = body("2021-03-15");
    wrong.put("chairId", HEAD.accountId());
    wrong.put("units", List.of("NV"));
    wrong.put("registerId", IssuedPlan.PLAN);
    DEPUTY
        .asks()
        .body(wrong)
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItems("/chairId", "/units/0", "/registerId"));
    DEPUTY.asks().body(body("2021-03-15")).post(PATH + "?validateOnly=true").then().statusCode(204);
    String id = planned("2021-03-15");
    String etag = CHIEF.asks().get(PATH + "/" + id).getHeader("ETag");
    CONSOLIDATOR
        .patches(etag)
        .body(Map.of("units", List.of("QLCN", "TDC"), "opening", "Vắng có lý do: 01."))
        .patch(PATH + "/" + id)
        .then()
        .statusCode(200)
        .body("units.code", contains("QLCN", "TDC"))
        .body("place", equalTo("Phòng họp tầng 2"));
    CHIEF.patches(etag).body(Map.of("title", "Khác")).patch(PATH + "/" + id).then().statusCode(412);
  }
}
