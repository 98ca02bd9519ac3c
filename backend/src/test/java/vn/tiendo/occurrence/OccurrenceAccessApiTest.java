package vn.tiendo.occurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.COORDINATOR_HEAD;
import static vn.tiendo.common.security.Relation.COORDINATOR_OFFICER;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.LEAD_HEAD;
import static vn.tiendo.common.security.Relation.LEAD_OFFICER;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.Relation;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.ContractDocument;
import vn.tiendo.support.GivenPlan;
import vn.tiendo.support.Personas;
import vn.tiendo.support.TestContract;

/**
 * For every person and every state: allowedActions lists exactly what the contract's x-access
 * gives, what is listed works, what is not is refused.
 */
@ApiTest
class OccurrenceAccessApiTest {
  private static final Set<String> ELSEWHERE =
      Set.of(
          "createProgressUpdate",
          "createAdjustmentRequest",
          "createCoordinationAsk",
          "createDirection",
          "createWorkItem");
  private static final Map<String, Object> PRODUCT = Map.of("product", Map.of("number", "45"));
  private static final Map<String, Object> REASON = Map.of("reason", "Lý do");

  /** An occurrence in a state, and who moved it there. */
  private record Case(String id, String state, Personas author) {}

  private static EnumSet<Relation> relations(Personas persona) {
    return switch (persona) {
      case OFFICER -> EnumSet.of(READER, LEAD_OFFICER);
      case HEAD -> EnumSet.of(READER, LEAD_OFFICER, LEAD_HEAD);
      case COORDINATOR_HEAD -> EnumSet.of(READER, COORDINATOR_OFFICER, COORDINATOR_HEAD);
      case CONSOLIDATOR, PLANNING_HEAD ->
          EnumSet.of(READER, PLAN_EDITOR, TRACKING_OFFICE, CONSOLIDATING_OFFICE);
      case DEPUTY -> EnumSet.of(READER, LEADER_IN_CHARGE);
      case DIRECTOR -> EnumSet.of(READER, LEADER_IN_CHARGE, DIRECTOR);
      case CHIEF -> EnumSet.of(READER, CHIEF_OF_OFFICE);
      case CLERK -> EnumSet.of(READER, CLERK);
      case OTHER_OFFICER, OTHER_HEAD, ADMINISTRATOR -> EnumSet.of(READER);
      case STRANGER, OTHER_ADMINISTRATOR -> EnumSet.noneOf(Relation.class);
    };
  }

  private static String fresh() {
    return GivenPlan.occurrence("coordinators", List.of(Map.of("unit", "TDC")));
  }

  private static Case after(String state, Object... moves) {
    String id = fresh();
    Personas last = null;
    for (int i = 0; i < moves.length; i += 3) {
      last = (Personas) moves[i];
      last.asks()
          .body(moves[i + 2])
          .post("/api/v1/occurrences/" + id + "/" + moves[i + 1])
          .then()
          .statusCode(200);
    }
    return new Case(id, state, last);
  }

  private static List<Case> cases() {
    Map<String, Object> cited = Map.of("reason", "Lý do", "documentId", GivenPlan.document());
    Object[] submitted = {Personas.HEAD, "confirmation-requests", PRODUCT};
    return List.of(
        after("NOT_STARTED"),
        after("IN_PROGRESS", Personas.OFFICER, "starts", Map.of()),
        after("AWAITING_CONFIRMATION", submitted),
        after(
            "COMPLETED",
            submitted[0],
            submitted[1],
            submitted[2],
            Personas.DEPUTY,
            "confirmations",
            Map.of()),
        after("REDO", submitted[0], submitted[1], submitted[2], Personas.DIRECTOR, "redos", REASON),
        after("SUSPENDED", Personas.DEPUTY, "suspensions", REASON),
        after("WITHDRAWN", Personas.CONSOLIDATOR, "withdrawals", cited),
        after("SUPERSEDED", Personas.PLANNING_HEAD, "supersessions", cited));
  }

  /** Operations on an occurrence, by the address or by name. */
  private static List<ContractDocument.Found> operations() {
    List<ContractDocument.Found> found = new ArrayList<>();
    for (ContractDocument.Found one : TestContract.document().operations().values()) {
      boolean move =
          one.verb().equals("post") && one.path().startsWith("/api/v1/occurrences/{id}/");
      if (move || ELSEWHERE.contains(one.operationId())) {
        found.add(one);
      }
    }
    assertEquals(16, found.size());
    return found;
  }

  private static boolean promised(JsonNode access, String state, Set<Relation> relations) {
    boolean role =
        words(access, "roles").stream().map(Relation::valueOf).anyMatch(relations::contains);
    return role && words(access, "states").contains(state);
  }

  private static List<String> words(JsonNode access, String member) {
    return StreamSupport.stream(access.path(member).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static Object bodyOf(String operation) {
    return switch (operation) {
      case "requestOccurrenceConfirmation" -> PRODUCT;
      case "startOccurrence" -> Map.of();
      case "confirmOccurrence" -> Map.of("documentId", GivenPlan.document());
      case "receiveOccurrence", "undoOccurrenceMove" -> null;
      default -> Map.of("reason", "Lý do", "documentId", GivenPlan.document());
    };
  }

  private static int attempt(
      Personas persona, ContractDocument.Found operation, String id, Object body) {
    var request = persona.asks();
    if (body != null) {
      request.body(body);
    }
    return request.post(operation.path().replace("{id}", id) + "?validateOnly=true").statusCode();
  }

  @Test
  void what_the_contract_gives_is_listed_and_works_and_nothing_else_does() {
    List<ContractDocument.Found> operations = operations();
    Map<String, Object> bodies = new java.util.HashMap<>();
    operations.forEach(o -> bodies.put(o.operationId(), bodyOf(o.operationId())));
    List<String> wrong = new ArrayList<>();
    for (Case one : cases()) {
      for (Personas persona : Personas.values()) {
        EnumSet<Relation> relations = relations(persona);
        if (persona == one.author() && !relations.isEmpty()) {
          relations.add(AUTHOR);
        }
        judge(one, persona, relations, operations, bodies, wrong);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static void judge(
      Case one,
      Personas persona,
      Set<Relation> relations,
      List<ContractDocument.Found> operations,
      Map<String, Object> bodies,
      List<String> wrong) {
    Set<String> expected = new TreeSet<>();
    for (ContractDocument.Found operation : operations) {
      String name = operation.operationId();
      boolean allowed = promised(operation.operation().path("x-access"), one.state(), relations);
      if (allowed) {
        expected.add(name);
      }
      if (!ELSEWHERE.contains(name)) {
        int status = attempt(persona, operation, one.id(), bodies.get(name));
        boolean right =
            allowed ? status == 204 : status == (relations.isEmpty() ? 404 : 403) || status == 409;
        if (!right) {
          wrong.add(persona + " " + one.state() + " " + name + " " + status);
        }
      }
    }
    var answer = persona.asks().get("/api/v1/occurrences/" + one.id());
    if (relations.isEmpty() != (answer.statusCode() == 404)) {
      wrong.add(persona + " " + one.state() + " reads " + answer.statusCode());
    } else if (!relations.isEmpty()) {
      Set<String> listed = new TreeSet<>(answer.jsonPath().getList("allowedActions", String.class));
      if (!listed.equals(expected)) {
        wrong.add(persona + " " + one.state() + " is offered " + listed + ", not " + expected);
      }
    }
  }
}
