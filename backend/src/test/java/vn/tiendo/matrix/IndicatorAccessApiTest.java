package vn.tiendo.matrix;

import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.matrix.Attempt.bare;
import static vn.tiendo.matrix.Attempt.by;
import static vn.tiendo.matrix.Attempt.of;
import static vn.tiendo.support.Personas.CONSOLIDATOR;
import static vn.tiendo.support.Personas.DEPUTY;
import static vn.tiendo.support.Personas.DIRECTOR;
import static vn.tiendo.support.Personas.OTHER_HEAD;
import static vn.tiendo.support.Personas.OTHER_OFFICER;
import static vn.tiendo.support.Personas.PLANNING_HEAD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.GivenIndicator;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;

/** Indicators of QLCN with their targets, phases and values, in plans of each state. */
@ApiTest
class IndicatorAccessApiTest {
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, String> targets = new HashMap<>();

  @BeforeEach
  void plans() {
    GivenPlan draft = GivenPlan.draft();
    put("DRAFT", GivenIndicator.add(draft, "CT-1"));
    GivenPlan issued = GivenPlan.draft();
    for (String name : List.of("ISSUED", "A", "B", "C", "D")) {
      put(name, GivenIndicator.add(issued, "CT-" + name));
    }
    issued.task();
    issued.issued();
    GivenPlan closed = GivenPlan.draft();
    put("CLOSED", GivenIndicator.add(closed, "CT-1"));
    closed.task();
    closed.issued();
    GivenIndicator.done(
        CONSOLIDATOR,
        "/api/v1/plans/" + closed.planId + "/closures",
        Map.of("closedOn", "2021-03-01", "reason", "Hết"));
  }

  private void put(String name, String indicator) {
    ids.put(name, indicator);
    String target =
        GivenPlan.read(CONSOLIDATOR, "/api/v1/indicators/" + indicator).path("targets[0].id");
    targets.put(name, target);
  }

  private static People people(String plan) {
    People people = plan.equals("DRAFT") ? People.nobody() : People.house();
    return people
        .keepers()
        .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
        .unit(OWNER_OFFICER, OWNER_HEAD, OTHER_OFFICER, OTHER_HEAD);
  }

  private List<Subject> subjects(Map<String, String> of) {
    return List.of(
        new Subject("DRAFT", of.get("DRAFT"), people("DRAFT")),
        new Subject("ISSUED", of.get("ISSUED"), people("ISSUED")),
        new Subject("CLOSED", of.get("CLOSED"), people("CLOSED")));
  }

  @Test
  void indicators_and_targets() {
    Map<String, Object> phases = Map.of("rows", List.of(Map.of("period", "2022", "value", 3)));
    new Matrix(
            "/api/v1/indicators/{id}",
            CONSOLIDATOR,
            of("editIndicator", Map.of("note", "Ghi chú")),
            bare("deleteIndicator"),
            of("createIndicatorTarget", GivenIndicator.atLeast(5, 2024)),
            of("createPhaseSet", phases),
            by("createIndicatorValue", s -> GivenIndicator.valueBody(s.id(), "2020", 2))
                .inTheBody())
        .listedAt("/api/v1/indicators")
        .judge(subjects(ids));
    new Matrix(
            "/api/v1/indicator-targets/{id}",
            CONSOLIDATOR,
            of("editIndicatorTarget", Map.of("value", 6)),
            bare("deleteIndicatorTarget"))
        .judge(subjects(targets));
  }

  private String phaseSet(String indicator, Object... moves) {
    String id =
        GivenIndicator.made(
            OTHER_OFFICER,
            "/api/v1/indicators/" + ids.get(indicator) + "/phases",
            Map.of("rows", List.of(Map.of("period", "2022", "value", 3))));
    for (int i = 0; i < moves.length; i += 2) {
      boolean bare = moves[i + 1].equals("submissions");
      GivenIndicator.done(
          (Personas) moves[i],
          "/api/v1/phase-sets/" + id + "/" + moves[i + 1],
          bare ? null : Map.of("note", "Ý kiến"));
    }
    return id;
  }

  @Test
  void phases() {
    People concerned =
        People.nobody()
            .with(READER, OTHER_OFFICER, OTHER_HEAD, DEPUTY, DIRECTOR)
            .keepers()
            .with(LEADER_IN_CHARGE, DEPUTY, DIRECTOR)
            .unit(OWNER_OFFICER, OWNER_HEAD, OTHER_OFFICER, OTHER_HEAD);
    Object[] sent = {OTHER_HEAD, "submissions"};
    new Matrix(
            "/api/v1/phase-sets/{id}",
            CONSOLIDATOR,
            of("editPhaseSet", Map.of("rows", List.of(Map.of("period", "2023", "value", 4)))),
            bare("deletePhaseSet"),
            bare("submitPhaseSet"),
            of("approvePhaseSet", Map.of("note", "Đồng ý")),
            of("returnPhaseSet", Map.of("note", "Nâng lên")))
        .judge(
            List.of(
                new Subject("DRAFT", phaseSet("A"), concerned),
                new Subject("SUBMITTED", phaseSet("B", sent), concerned),
                new Subject(
                    "RETURNED", phaseSet("C", sent[0], sent[1], DEPUTY, "returns"), concerned),
                new Subject(
                    "APPROVED",
                    phaseSet("D", sent[0], sent[1], DEPUTY, "approvals"),
                    people("ISSUED"))));
  }

  @Test
  void values() {
    String indicator = ids.get("ISSUED");
    String rejected = GivenIndicator.submitted(indicator, "2018", 1);
    GivenIndicator.done(
        CONSOLIDATOR,
        "/api/v1/indicator-values/" + rejected + "/rejections",
        Map.of("note", "Thiếu giấy"));
    String again = GivenIndicator.verified(indicator, "2016", 1);
    OTHER_OFFICER
        .patches(GivenPlan.etag("/api/v1/indicator-values/" + again))
        .body(Map.of("figure", Map.of("state", "REPORTED", "value", 2)))
        .patch("/api/v1/indicator-values/" + again)
        .then()
        .statusCode(200);
    People early =
        People.nobody()
            .with(READER, OTHER_OFFICER, OTHER_HEAD, CONSOLIDATOR, PLANNING_HEAD)
            .with(
                vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE,
                CONSOLIDATOR,
                PLANNING_HEAD)
            .unit(OWNER_OFFICER, OWNER_HEAD, OTHER_OFFICER, OTHER_HEAD);
    new Matrix(
            "/api/v1/indicator-values/{id}",
            CONSOLIDATOR,
            of("editIndicatorValue", Map.of("figure", Map.of("state", "REPORTED", "value", 4))),
            bare("deleteIndicatorValue"),
            bare("submitIndicatorValue"),
            bare("verifyIndicatorValue"),
            of("rejectIndicatorValue", Map.of("note", "Thiếu giấy")))
        .listedAt("/api/v1/indicator-values")
        .judge(
            List.of(
                new Subject("DRAFT", GivenIndicator.draft(indicator, "2020", 2), early),
                new Subject("SUBMITTED", GivenIndicator.submitted(indicator, "2019", 2), early),
                new Subject("REJECTED", rejected, early),
                new Subject(
                    "VERIFIED", GivenIndicator.verified(indicator, "2017", 1), people("ISSUED")),
                new Subject(
                    "second draft",
                    "DRAFT",
                    again,
                    people("ISSUED"),
                    Set.of("deleteIndicatorValue"))));
  }
}
