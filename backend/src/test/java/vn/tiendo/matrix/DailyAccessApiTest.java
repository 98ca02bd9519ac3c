package vn.tiendo.matrix;

import static org.hamcrest.Matchers.oneOf;
import static vn.tiendo.common.security.Relation.ADDRESSEE;
import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.EXTENSION_AUTHORITY;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.LEAD_HEAD;
import static vn.tiendo.common.security.Relation.LEAD_OFFICER;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.matrix.Attempt.reason;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Personas;

/** What hangs on a task from day to day: updates, asks, requests, directions, assignments. */
@ApiTest
class DailyAccessApiTest {
  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static String made(Personas who, String path, Object body) {
    return GivenIndicator.made(who, "/api/v1/" + path, body);
  }

  private static String then(String id, Personas who, String path, Object body) {
    who.asks()
        .body(body)
        .post("/api/v1/" + path.replace("{id}", id))
        .then()
        .statusCode(oneOf(200, 201));
    return id;
  }

  @Test
  void progress_updates() {
    Map<String, Object> update =
        Map.of("occurrenceId", IssuedPlan.ONCE_2021, "result", "Đã mở 02 lớp");
    String current = made(OFFICER, "progress-updates", update);
    String gone =
        then(
            made(OFFICER, "progress-updates", update),
            OFFICER,
            "progress-updates/{id}/withdrawals",
            Map.of());
    People people = People.house().with(AUTHOR, OFFICER);
    new Matrix(
            "/api/v1/progress-updates/{id}",
            OFFICER,
            of("editProgressUpdate", Map.of("result", "Đã mở 03 lớp")),
            of("withdrawProgressUpdate", Map.of()))
        .judge(
            List.of(
                new Subject("CURRENT", current, people), new Subject("WITHDRAWN", gone, people)));
  }

  private static String ask() {
    Map<String, Object> body =
        Map.of(
            "occurrenceId",
            IssuedPlan.ONCE_2021,
            "unit",
            "TDC",
            "content",
            "Cung cấp danh sách",
            "dueOn",
            "2021-03-20");
    return made(OFFICER, "coordination-asks", body);
  }

  @Test
  void coordination_asks() {
    String answered = ask();
    then(answered, COORDINATOR_HEAD, "coordination-asks/{id}/answers", Map.of("content", "Gửi"));
    String withdrawn =
        then(ask(), HEAD, "coordination-asks/{id}/withdrawals", Map.of("reason", "Đã có"));
    People people =
        People.house()
            .unit(LEAD_OFFICER, LEAD_HEAD, OFFICER, HEAD)
            .with(ADDRESSEE, COORDINATOR_HEAD);
    new Matrix(
            "/api/v1/coordination-asks/{id}",
            OFFICER,
            of("editCoordinationAsk", Map.of("dueOn", "2021-04-01")),
            of("answerCoordinationAsk", Map.of("content", "Gửi kèm danh sách")),
            reason("withdrawCoordinationAsk"))
        .listedAt("/api/v1/coordination-asks")
        .judge(
            List.of(
                new Subject("WAITING", ask(), people),
                new Subject("ANSWERED", answered, people),
                new Subject("WITHDRAWN", withdrawn, people)));
  }

  private static String request(Personas head, UUID occurrence) {
    Map<String, Object> body =
        Map.of(
            "type",
            "EXTENSION",
            "occurrenceId",
            occurrence,
            "reason",
            "Chờ ý kiến của sở khác",
            "cause",
            "OBJECTIVE",
            "requestedDueOn",
            "2023-03-31");
    return made(head, "adjustment-requests", body);
  }

  private static Object decision(Subject subject, Personas persona, String document) {
    boolean onPaper = persona == CONSOLIDATOR || persona == PLANNING_HEAD;
    return onPaper
        ? Map.of(
            "approved",
            true,
            "decidedOn",
            "2021-03-15",
            "signedBy",
            "Giám đốc",
            "documentId",
            document)
        : Map.of("approved", true);
  }

  @Test
  void adjustment_requests() {
    Map<String, Object> opinion = Map.of("agrees", true, "content", "Lý do khách quan");
    String reviewed = request(HEAD, IssuedPlan.YEARLY_2021);
    then(reviewed, CONSOLIDATOR, "adjustment-requests/{id}/opinions", opinion);
    String decided = request(HEAD, IssuedPlan.YEARLY_2022);
    then(decided, DIRECTOR, "adjustment-requests/{id}/decisions", Map.of("approved", true));
    String withdrawn = request(OTHER_HEAD, IssuedPlan.OTHER_2021);
    then(withdrawn, OTHER_HEAD, "adjustment-requests/{id}/withdrawals", Map.of());
    String document = GivenPlan.document();
    People deputyDecides = people(HEAD).with(EXTENSION_AUTHORITY, DEPUTY, DIRECTOR);
    People directorDecides = people(HEAD).with(EXTENSION_AUTHORITY, DIRECTOR);
    new Matrix(
            "/api/v1/adjustment-requests/{id}",
            OFFICER,
            of("giveAdjustmentOpinion", opinion),
            by("decideAdjustmentRequest", (s, persona) -> decision(s, persona, document)),
            of("withdrawAdjustmentRequest", Map.of()))
        .listedAt("/api/v1/adjustment-requests")
        .judge(
            List.of(
                new Subject("SUBMITTED", request(HEAD, IssuedPlan.ONCE_2021), deputyDecides),
                new Subject("REVIEWED", reviewed, directorDecides),
                new Subject("GRANTED", decided, directorDecides),
                new Subject("WITHDRAWN", withdrawn, people(OTHER_HEAD))));
  }

  private static People people(Personas author) {
    return People.house()
        .with(AUTHOR, author)
        .with(TRACKING_OFFICE, CONSOLIDATOR, PLANNING_HEAD)
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR);
  }

  private static String direction() {
    Map<String, Object> body =
        Map.of("taskId", IssuedPlan.ONCE, "content", "Báo cáo từng huyện", "dueOn", "2021-03-20");
    return made(DEPUTY, "directions", body);
  }

  @Test
  void directions() {
    String answered = direction();
    then(answered, OFFICER, "directions/{id}/answers", Map.of("content", "Đã làm"));
    String withdrawn = then(direction(), DEPUTY, "directions/{id}/withdrawals", Map.of());
    People people = People.house().with(AUTHOR, DEPUTY).with(ADDRESSEE, OFFICER, HEAD);
    new Matrix(
            "/api/v1/directions/{id}",
            OFFICER,
            of("answerDirection", Map.of("content", "Đã làm việc với 03 huyện")),
            of("withdrawDirection", Map.of()))
        .listedAt("/api/v1/directions")
        .judge(
            List.of(
                new Subject("OPEN", direction(), people),
                new Subject("ANSWERED", answered, people),
                new Subject("WITHDRAWN", withdrawn, people)));
  }

  @Test
  void assignments() {
    String begun =
        made(
            DEPUTY,
            "assignments",
            Map.of("taskId", IssuedPlan.ONCE, "unit", "QLKH", "personId", HEAD.accountId()));
    then(begun, HEAD, "assignments/{id}/steps", Map.of("personId", OFFICER.accountId()));
    new Matrix(
            "/api/v1/assignments/{id}",
            OFFICER,
            of("createAssignmentStep", Map.of("personId", HEAD.accountId(), "note", "Xin lại")))
        .listedAt("/api/v1/assignments")
        .judge(
            List.of(
                new Subject(
                    "BEGUN",
                    begun,
                    People.house()
                        .unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD)
                        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
                        .with(ADDRESSEE, OFFICER))));
    Map<String, Object> first =
        Map.of("taskId", IssuedPlan.OTHER, "unit", "QLCN", "personId", OTHER_OFFICER.accountId());
    Map<String, Object> batch =
        Map.of(
            "unit",
            "QLCN",
            "taskIds",
            List.of(IssuedPlan.OTHER),
            "personId",
            OTHER_OFFICER.accountId());
    People people =
        People.house()
            .unit(OWNER_OFFICER, OWNER_HEAD, OTHER_OFFICER, OTHER_HEAD)
            .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR);
    new Matrix(
            null,
            DIRECTOR,
            of("createAssignment", first).inTheBody(),
            of("createAssignmentBatch", batch).inTheBody())
        .judge(
            List.of(new Subject("NOT_BEGUN", "", IssuedPlan.OTHER.toString(), people, Set.of())));
  }
}
