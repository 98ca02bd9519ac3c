package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.COORDINATOR_HEAD;
import static vn.tiendo.common.security.Relation.COORDINATOR_OFFICER;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.LEAD_HEAD;
import static vn.tiendo.common.security.Relation.LEAD_OFFICER;
import static vn.tiendo.matrix.Attempt.bare;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument.Found;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;
import vn.tiendo.support.TestContract;

/** Occurrences in every state and their tasks. */
@ApiTest
class OccurrenceAccessApiTest {
  private static final Map<String, Object> PRODUCT = Map.of("product", Map.of("number", "45"));
  private static final Map<String, Object> REASON = Map.of("reason", "Lý do");

  /** What is done with an occurrence and stands in its allowedActions. */
  private static final List<String> OF_OCCURRENCE =
      List.of(
          "createProgressUpdate",
          "createAdjustmentRequest",
          "createCoordinationAsk",
          "createDirection",
          "createWorkItem");

  private final Map<String, String> tasks = new HashMap<>();

  private Subject draft() {
    GivenPlan plan = GivenPlan.draft();
    String task = plan.task("coordinators", List.of(Map.of("unit", "TDC")));
    // It has no occurrence to see yet.
    tasks.put("draft", task);
    People people = People.nobody().keepers().with(LEADER_IN_CHARGE, DIRECTOR);
    return new Subject("DRAFT", "draft", people);
  }

  private Subject after(String state, Object... moves) {
    String id = GivenPlan.occurrence("coordinators", List.of(Map.of("unit", "TDC")));
    String task = GivenPlan.read(CONSOLIDATOR, "/api/v1/occurrences/" + id).path("taskId");
    tasks.put(id, task);
    People people =
        People.house()
            .keepers()
            .unit(LEAD_OFFICER, LEAD_HEAD, OFFICER, HEAD)
            .unit(COORDINATOR_OFFICER, COORDINATOR_HEAD, null, Personas.COORDINATOR_HEAD)
            .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
            .with(CHIEF_OF_OFFICE, CHIEF);
    for (int i = 0; i < moves.length; i += 3) {
      Personas who = (Personas) moves[i];
      who.asks()
          .body(moves[i + 2])
          .post("/api/v1/occurrences/" + id + "/" + moves[i + 1])
          .then()
          .statusCode(200);
      if (i == moves.length - 3) {
        people.with(AUTHOR, who);
      }
    }
    return new Subject(state, id, people);
  }

  /** In a plan that was closed nothing moves any more. */
  private Subject closed() {
    Subject subject = after("IN_PROGRESS", OFFICER, "starts", Map.of());
    String plan =
        GivenPlan.read(CONSOLIDATOR, "/api/v1/tasks/" + tasks.get(subject.id())).path("planId");
    CONSOLIDATOR
        .asks()
        .body(Map.of("closedOn", "2021-03-15", "reason", "Hết"))
        .post("/api/v1/plans/" + plan + "/closures")
        .then()
        .statusCode(200);
    Set<String> all = new HashSet<>(TestContract.operations().keySet());
    return new Subject("closed plan", "IN_PROGRESS", subject.id(), subject.people(), all);
  }

  private List<Subject> subjects() {
    Map<String, Object> cited = Map.of("reason", "Lý do", "documentId", GivenPlan.document());
    List<Subject> subjects = new ArrayList<>();
    Object[] handed = {HEAD, "confirmation-requests", PRODUCT};
    subjects.add(after("NOT_STARTED"));
    subjects.add(after("IN_PROGRESS", OFFICER, "starts", Map.of()));
    subjects.add(after("AWAITING_CONFIRMATION", handed));
    subjects.add(
        after("COMPLETED", handed[0], handed[1], handed[2], DEPUTY, "confirmations", Map.of()));
    subjects.add(after("REDO", handed[0], handed[1], handed[2], DIRECTOR, "redos", REASON));
    subjects.add(after("SUSPENDED", DEPUTY, "suspensions", REASON));
    subjects.add(after("WITHDRAWN", CONSOLIDATOR, "withdrawals", cited));
    subjects.add(after("SUPERSEDED", PLANNING_HEAD, "supersessions", cited));
    subjects.add(closed());
    return subjects;
  }

  private List<Attempt> attempts() {
    Map<String, Object> cited = Map.of("reason", "Lý do", "documentId", GivenPlan.document());
    List<Attempt> attempts = new ArrayList<>();
    for (Found one : TestContract.operations().values()) {
      if (one.verb().equals("post") && one.path().startsWith("/api/v1/occurrences/{id}/")) {
        attempts.add(
            switch (one.operationId()) {
              case "requestOccurrenceConfirmation" -> of(one.operationId(), PRODUCT);
              case "startOccurrence" -> of(one.operationId(), Map.of());
              case "confirmOccurrence" ->
                  of(one.operationId(), Map.of("documentId", cited.get("documentId")));
              case "receiveOccurrence", "undoOccurrenceMove" -> bare(one.operationId());
              default -> of(one.operationId(), cited);
            });
      }
    }
    OF_OCCURRENCE.forEach(
        name ->
            attempts.add(by(name, (s, persona) -> body(name, s.id(), persona, cited)).inTheBody()));
    return attempts;
  }

  private Map<String, Object> body(
      String operation, String id, Personas persona, Map<String, Object> cited) {
    Map<String, Object> body = new HashMap<>();
    body.put("occurrenceId", id);
    switch (operation) {
      case "createProgressUpdate" -> body.put("result", "Đã làm");
      case "createAdjustmentRequest" ->
          body.putAll(
              Map.of(
                  "type",
                  "EXTENSION",
                  "reason",
                  "Chờ",
                  "cause",
                  "OBJECTIVE",
                  "requestedDueOn",
                  "2022-03-31"));
      case "createCoordinationAsk" ->
          body.putAll(Map.of("unit", "TDC", "content", "Danh sách", "dueOn", "2021-04-20"));
      case "createWorkItem" ->
          body.putAll(
              Map.of(
                  "unit",
                  persona.unitCode(),
                  "year",
                  2021,
                  "title",
                  "Việc",
                  "dueOn",
                  "2021-06-30"));
      default -> {
        body.remove("occurrenceId");
        body.put("taskId", tasks.get(id));
        body.put("content", "Báo cáo");
        if (persona != DEPUTY && persona != DIRECTOR) {
          // Others record what a leader said, and where that stands.
          body.put("givenById", DIRECTOR.accountId());
          body.put("documentId", cited.get("documentId"));
        }
      }
    }
    return body;
  }

  @Test
  void occurrences_and_their_tasks() {
    List<Subject> subjects = subjects();
    List<Attempt> attempts = attempts();
    new Matrix("/api/v1/occurrences/{id}", CONSOLIDATOR, attempts.toArray(Attempt[]::new))
        .judge(subjects);
    List<Subject> theirTasks =
        Stream.concat(subjects.stream(), Stream.of(draft()))
            .map(
                s ->
                    new Subject(s.name(), s.state(), tasks.get(s.id()), s.people(), s.impossible()))
            .toList();
    new Matrix(
            "/api/v1/tasks/{id}",
            CONSOLIDATOR,
            of("editTask", Map.of("note", "Ghi chú")),
            bare("deleteTask"))
        .besides(attempts.stream().map(Attempt::operationId).toArray(String[]::new))
        .judge(theirTasks);
  }
}
