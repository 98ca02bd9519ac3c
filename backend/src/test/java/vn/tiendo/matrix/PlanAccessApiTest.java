package vn.tiendo.matrix;

import static vn.tiendo.matrix.Attempt.bare;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.CONSOLIDATOR;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;

/** Plans and their sections. */
@ApiTest
class PlanAccessApiTest {
  private static final Map<String, Object> SECTION =
      Map.of("code", "IX", "number", "IX", "title", "Mục thêm");

  private final Map<String, GivenPlan> plans = new HashMap<>();
  private final Map<String, String> tasks = new HashMap<>();

  private static People people(String state) {
    return (state.equals("DRAFT") ? People.nobody() : People.house()).keepers();
  }

  private GivenPlan filled(GivenPlan plan) {
    plans.put(plan.planId, plan);
    tasks.put(plan.planId, plan.task());
    return plan;
  }

  private static GivenPlan closed(GivenPlan plan) {
    CONSOLIDATOR
        .asks()
        .body(Map.of("closedOn", "2021-03-01", "reason", "Hết thời kỳ"))
        .post("/api/v1/plans/" + plan.planId + "/closures")
        .then()
        .statusCode(200);
    return plan;
  }

  private static Subject subject(String name, String state, GivenPlan plan, String... impossible) {
    return new Subject(name, state, plan.planId, people(state), Set.of(impossible));
  }

  @Test
  void plans() {
    GivenPlan empty = GivenPlan.draft();
    plans.put(empty.planId, empty);
    GivenPlan draft = filled(GivenPlan.draft());
    GivenIndicator.add(draft, "CT-1");
    GivenPlan register = GivenPlan.register();
    List<Subject> subjects = new ArrayList<>();
    subjects.add(subject("empty draft", "DRAFT", empty, "issuePlan"));
    subjects.add(subject("draft", "DRAFT", draft, "deletePlan"));
    subjects.add(subject("issued", "ISSUED", filled(GivenPlan.draft()).issued(), "createTask"));
    subjects.add(subject("closed", "CLOSED", closed(filled(GivenPlan.draft()).issued())));
    subjects.add(subject("register", "ISSUED", filled(register)));
    subjects.add(subject("closed register", "CLOSED", closed(filled(GivenPlan.register()))));
    String document = GivenPlan.document();
    new Matrix(
            "/api/v1/plans/{id}",
            CONSOLIDATOR,
            of("editPlan", Map.of("description", "Thêm lời")),
            bare("deletePlan"),
            of("createSection", SECTION),
            of("issuePlan", Map.of("issuedOn", "2021-03-01")),
            of("closePlan", Map.of("closedOn", "2021-03-10", "reason", "Hết thời kỳ")),
            by("amendPlan", subject -> amendment(document, tasks.get(subject.id()))),
            by("createTask", subject -> plans.get(subject.id()).body()).inTheBody(),
            by("createIndicator", subject -> GivenIndicator.body(plans.get(subject.id()), "CT-9"))
                .inTheBody())
        .listedAt("/api/v1/plans")
        .judge(subjects);
  }

  private static Map<String, Object> amendment(String document, String task) {
    String any = task == null ? UUID.randomUUID().toString() : task;
    Map<String, Object> change = Map.of("taskId", any, "title", "Lập danh mục khác");
    return Map.of("documentId", document, "effectiveOn", "2021-03-15", "changes", List.of(change));
  }

  @Test
  void sections() {
    GivenPlan draft = GivenPlan.draft();
    GivenPlan issued = filled(GivenPlan.draft()).issued();
    GivenPlan closed = closed(filled(GivenPlan.draft()).issued());
    new Matrix(
            "/api/v1/sections/{id}",
            CONSOLIDATOR,
            of("editSection", Map.of("title", "Tên khác")),
            bare("deleteSection"))
        .judge(
            List.of(
                new Subject("DRAFT", draft.sectionId, people("DRAFT")),
                new Subject("ISSUED", issued.sectionId, people("ISSUED")),
                new Subject("CLOSED", closed.sectionId, people("CLOSED"))));
  }
}
