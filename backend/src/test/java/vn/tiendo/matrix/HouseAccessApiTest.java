package vn.tiendo.matrix;

import static org.hamcrest.Matchers.oneOf;
import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** What is done for the house as a whole: chasing, meetings. */
@ApiTest
class HouseAccessApiTest {
  private final Office office;

  HouseAccessApiTest(Office office) {
    this.office = office;
  }

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static People house() {
    return People.house()
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
        .with(CHIEF_OF_OFFICE, CHIEF)
        .with(CLERK, vn.tiendo.support.Personas.CLERK)
        .with(TRACKING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(CONSOLIDATING_OFFICE, CONSOLIDATOR, PLANNING_HEAD);
  }

  private static Map<String, Object> reminder(String channel) {
    Map<String, Object> body = new HashMap<>();
    body.put("channel", channel);
    body.put("content", "Đề nghị khẩn trương thực hiện.");
    body.put("about", List.of(Map.of("kind", "OCCURRENCE", "id", IssuedPlan.OTHER_2021)));
    return body;
  }

  @Test
  void reminders() {
    office.at(Instant.parse("2021-07-01T01:00:00Z"));
    String letter = GivenIndicator.made(CONSOLIDATOR, "/api/v1/reminders", reminder("LETTER"));
    String told = GivenIndicator.made(CONSOLIDATOR, "/api/v1/reminders", reminder("IN_APP"));
    People people = house().with(AUTHOR, CONSOLIDATOR);
    Map<String, Object> number = Map.of("letter", Map.of("number", "5", "issuedOn", "2021-07-01"));
    new Matrix("/api/v1/reminders/{id}", OFFICER, of("editReminder", number))
        .listedAt("/api/v1/reminders")
        .judge(List.of(new Subject("LETTER", letter, people), new Subject("IN_APP", told, people)));
    new Matrix(null, DIRECTOR, of("createReminder", reminder("IN_APP")).inTheBody())
        .judge(
            List.of(new Subject("LATE", "", IssuedPlan.OTHER_2021.toString(), house(), Set.of())));
  }

  private static Map<String, Object> meeting() {
    return Map.of(
        "title", "Giao ban", "heldOn", "2021-03-15", "chairId", DIRECTOR.accountId().toString());
  }

  private static String planned() {
    return GivenIndicator.made(CHIEF, "/api/v1/meetings", meeting());
  }

  private static String then(String id, String move, Object body) {
    CHIEF
        .asks()
        .body(body)
        .post("/api/v1/meetings/" + id + "/" + move)
        .then()
        .statusCode(oneOf(200, 201));
    return id;
  }

  private static final Map<String, Object> NOTE = Map.of("kind", "NOTE", "content", "Đã rõ");
  private static final Map<String, Object> NUMBER = Map.of("number", "7", "issuedOn", "2021-03-16");

  @Test
  void meetings() {
    String closed = then(planned(), "closures", Map.of());
    String issued = then(then(planned(), "closures", Map.of()), "issuances", NUMBER);
    String cancelled = then(planned(), "cancellations", Map.of("reason", "Hoãn"));
    String held = then(planned(), "conclusions", NOTE);
    People people = house();
    new Matrix(
            "/api/v1/meetings/{id}",
            OFFICER,
            of("editMeeting", Map.of("place", "Tầng 3")),
            of("createMeetingConclusion", NOTE),
            of("closeMeeting", Map.of()),
            Attempt.reason("cancelMeeting"),
            of("issueMeetingNotice", Map.of("number", "8", "issuedOn", "2021-03-16")))
        .listedAt("/api/v1/meetings")
        .judge(
            List.of(
                new Subject("PLANNED", planned(), people),
                new Subject("HELD", "PLANNED", held, people, Set.of("cancelMeeting")),
                new Subject("CLOSED", closed, people),
                new Subject("ISSUED", issued, people),
                new Subject("CANCELLED", cancelled, people)));
    new Matrix(null, DIRECTOR, of("createMeeting", meeting()).inTheBody())
        .judge(List.of(new Subject("NEW", "", "", people, Set.of())));
  }

  private static String conclusion(String meeting, Map<String, Object> body) {
    return CHIEF
        .asks()
        .body(body)
        .post("/api/v1/meetings/" + meeting + "/conclusions")
        .then()
        .statusCode(201)
        .extract()
        .path("conclusions[0].id");
  }

  @Test
  void conclusions() {
    String note = conclusion(planned(), NOTE);
    Map<String, Object> task = Map.of("kind", "TASK", "content", "Lập kế hoạch", "unit", "QLKH");
    String work = conclusion(planned(), task);
    String past = planned();
    String told = conclusion(past, NOTE);
    then(then(past, "closures", Map.of()), "issuances", NUMBER);
    People people = house();
    new Matrix(
            "/api/v1/meeting-conclusions/{id}",
            OFFICER,
            of("editMeetingConclusion", Map.of("position", 1)),
            Attempt.bare("deleteMeetingConclusion"))
        .judge(
            List.of(
                new Subject("PLANNED", note, people),
                new Subject("TASK", "PLANNED", work, people, Set.of("deleteMeetingConclusion")),
                new Subject("ISSUED", told, people)));
  }

  private static Map<String, Object> words() {
    return Map.of("taskId", IssuedPlan.ONCE, "content", "Đã xem");
  }

  @Test
  void comments() {
    String fresh = GivenIndicator.made(OFFICER, "/api/v1/comments", words());
    String gone = GivenIndicator.made(OFFICER, "/api/v1/comments", words());
    OFFICER
        .asks()
        .body(Map.of())
        .post("/api/v1/comments/" + gone + "/withdrawals")
        .then()
        .statusCode(200);
    People people = People.house().with(AUTHOR, OFFICER);
    new Matrix(
            "/api/v1/comments/{id}",
            OFFICER,
            of("editComment", Map.of("content", "Khác")),
            of("withdrawComment", Map.of()))
        .listedAt("/api/v1/comments")
        .judge(List.of(new Subject("FRESH", fresh, people), new Subject("DELETED", gone, people)));
    new Matrix(null, OFFICER, of("createComment", words()).inTheBody())
        .judge(
            List.of(new Subject("OPEN", "", IssuedPlan.ONCE.toString(), People.house(), Set.of())));
  }
}
