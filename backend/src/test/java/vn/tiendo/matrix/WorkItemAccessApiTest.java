package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.matrix.Attempt.bare;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.matrix.Attempt.reason;
import static vn.tiendo.support.Personas.CHIEF;
import static vn.tiendo.support.Personas.COORDINATOR_HEAD;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.HEAD;
import static vn.tiendo.support.Personas.OFFICER;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Items;
import vn.tiendo.support.Personas;

/** Work items in every state, and the yearly programmes they stand in. */
@ApiTest
class WorkItemAccessApiTest {
  private static final Map<String, Object> PRODUCT = Map.of("product", Map.of("number", "45"));
  private static final Map<String, Object> REASON = Map.of("reason", "Lý do");

  @BeforeEach
  void plan() {
    IssuedPlan.lay();
  }

  private static Subject after(String state, Object... moves) {
    String item =
        GivenIndicator.made(OFFICER, "/api/v1/work-items", Items.body("Việc", "2021-06-30"));
    Personas last = null;
    for (int i = 0; i < moves.length; i += 3) {
      last = (Personas) moves[i];
      @SuppressWarnings("unchecked")
      Map<String, Object> body = (Map<String, Object>) moves[i + 2];
      Items.move(last, item, (String) moves[i + 1], body).then().statusCode(200);
    }
    People people = ordered();
    if (last != null) {
      people.with(AUTHOR, last);
    }
    return new Subject(state, item, people);
  }

  private static People ordered() {
    return People.house()
        .unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD)
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR);
  }

  /** Read by those who read the programme it is still a draft of. */
  private static Subject draft() {
    Map<String, Object> body = new HashMap<>(Items.body("Việc năm sau", "2022-06-30"));
    body.put("occurrenceId", IssuedPlan.YEARLY_2022);
    body.put("year", 2022);
    String id = GivenIndicator.made(OFFICER, "/api/v1/work-items", body);
    People people =
        People.nobody()
            .with(READER, OFFICER, HEAD, DEPUTY, DIRECTOR, CHIEF)
            .unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD)
            .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR);
    return new Subject("DRAFT", id, people);
  }

  private static Map<String, Object> extension(Subject subject) {
    return Map.of(
        "type",
        "EXTENSION",
        "workItemId",
        subject.id(),
        "reason",
        "Chờ số liệu",
        "cause",
        "OBJECTIVE",
        "requestedDueOn",
        "2021-08-31");
  }

  @Test
  void work_items() {
    Items.approved("Việc đầu", "2021-05-31");
    Object[] handed = {OFFICER, "confirmation-requests", PRODUCT};
    List<Subject> subjects = new ArrayList<>();
    subjects.add(draft());
    subjects.add(after("NOT_STARTED"));
    subjects.add(after("IN_PROGRESS", OFFICER, "starts", Map.of()));
    subjects.add(after("AWAITING_CONFIRMATION", handed));
    subjects.add(
        after("COMPLETED", handed[0], handed[1], handed[2], HEAD, "confirmations", Map.of()));
    subjects.add(after("REDO", handed[0], handed[1], handed[2], HEAD, "redos", REASON));
    subjects.add(after("SUSPENDED", DEPUTY, "suspensions", REASON));
    subjects.add(after("WITHDRAWN", DIRECTOR, "withdrawals", REASON));
    new Matrix(
            "/api/v1/work-items/{id}",
            OFFICER,
            of("editWorkItem", Map.of("helperIds", List.of())),
            bare("deleteWorkItem"),
            of("startWorkItem", Map.of()),
            of("requestWorkItemConfirmation", PRODUCT),
            of("confirmWorkItem", Map.of()),
            reason("redoWorkItem"),
            reason("suspendWorkItem"),
            reason("resumeWorkItem"),
            reason("reopenWorkItem"),
            reason("withdrawWorkItem"),
            of("undoWorkItemMove", Map.of()),
            by("createProgressUpdate", s -> Map.of("workItemId", s.id(), "result", "Đã làm"))
                .inTheBody(),
            by("createAdjustmentRequest", s -> extension(s)).inTheBody())
        .listedAt("/api/v1/work-items?state=" + String.join(",", states(subjects)))
        .judge(subjects);
  }

  private static List<String> states(List<Subject> subjects) {
    return subjects.stream().map(Subject::state).toList();
  }

  private static String programme(String unit, int year, Personas officer, UUID occurrence) {
    String id =
        GivenIndicator.made(officer, "/api/v1/programmes", Map.of("unit", unit, "year", year));
    done(officer, id, "items", Map.of("rows", List.of(row(occurrence, year))));
    return id;
  }

  private static Map<String, Object> row(UUID occurrence, int year) {
    return Map.of(
        "op", "ADD", "occurrenceId", occurrence, "title", "Việc", "dueOn", year + "-06-30");
  }

  private static void done(Personas who, String programme, String move, Object body) {
    who.asks()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(body)
        .post("/api/v1/programmes/" + programme + "/" + move)
        .then()
        .statusCode(200);
  }

  private static People early(Personas officer, Personas head, Personas... leaders) {
    return People.nobody()
        .with(READER, DIRECTOR, DEPUTY, CHIEF, head)
        .with(READER, officer == null ? head : officer)
        .unit(OWNER_OFFICER, OWNER_HEAD, officer, head)
        .with(LEADER_IN_CHARGE, leaders);
  }

  @Test
  void programmes() {
    for (Personas one : List.of(OFFICER, OTHER_OFFICER)) {
      Map<String, Object> lastYear = Map.of("unit", one.unitCode(), "year", 2020);
      GivenIndicator.made(one, "/api/v1/programmes", lastYear);
    }
    Map<String, Object> toDeputy = Map.of("leaderId", DEPUTY.accountId());
    String draft = programme("QLKH", 2021, OFFICER, IssuedPlan.ONCE_2021);
    String submitted = programme("QLKH", 2022, OFFICER, IssuedPlan.YEARLY_2022);
    done(HEAD, submitted, "submissions", toDeputy);
    String returned = programme("QLCN", 2021, OTHER_OFFICER, IssuedPlan.OTHER_2021);
    done(OTHER_HEAD, returned, "submissions", toDeputy);
    done(DEPUTY, returned, "returns", Map.of("note", "Làm lại"));
    String approved = programme("TDC", 2021, COORDINATOR_HEAD, IssuedPlan.ONCE_2021);
    done(COORDINATOR_HEAD, approved, "submissions", toDeputy);
    done(DEPUTY, approved, "approvals", Map.of());
    Map<String, Object[]> rows =
        Map.of(
            draft, new Object[] {IssuedPlan.ONCE_2021, 2021},
            submitted, new Object[] {IssuedPlan.YEARLY_2022, 2022},
            returned, new Object[] {IssuedPlan.OTHER_2021, 2021},
            approved, new Object[] {IssuedPlan.ONCE_2021, 2021});
    new Matrix(
            "/api/v1/programmes/{id}",
            DIRECTOR,
            by("saveProgrammeItems", s -> Map.of("rows", List.of(added(rows.get(s.id()))))),
            of("copyProgrammeItems", Map.of("fromYear", 2020)),
            of("submitProgramme", toDeputy),
            of("approveProgramme", Map.of()),
            of("returnProgramme", Map.of("note", "Bổ sung")))
        .listedAt("/api/v1/programmes")
        .judge(
            List.of(
                new Subject("DRAFT", draft, early(OFFICER, HEAD, DIRECTOR)),
                new Subject("SUBMITTED", submitted, early(OFFICER, HEAD, DEPUTY, DIRECTOR)),
                new Subject(
                    "RETURNED", returned, early(OTHER_OFFICER, OTHER_HEAD, DEPUTY, DIRECTOR)),
                new Subject(
                    "APPROVED",
                    approved,
                    People.house()
                        .unit(OWNER_OFFICER, OWNER_HEAD, null, COORDINATOR_HEAD)
                        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR))));
    new Matrix(
            null, DIRECTOR, of("createProgramme", Map.of("unit", "QLKH", "year", 2023)).inTheBody())
        .judge(
            List.of(
                new Subject(
                    "unit",
                    "",
                    "",
                    People.house().unit(OWNER_OFFICER, OWNER_HEAD, OFFICER, HEAD),
                    Set.of())));
  }

  private static Map<String, Object> added(Object[] row) {
    return row((UUID) row[0], (Integer) row[1]);
  }
}
