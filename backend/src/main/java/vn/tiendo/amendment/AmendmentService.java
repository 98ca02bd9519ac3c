package vn.tiendo.amendment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;

/** Rights on an amendment are rights on its plan. */
@ApplicationScoped
class AmendmentService {
  private static final Set<String> OF_TASK =
      Set.of("leadUnit", "coordinators", "deadline", "title", "description", "product");
  private static final Set<String> OF_INDICATOR = Set.of("targetId", "target");

  private final AmendmentRepository amendments;
  private final List<Amendable> amendables;
  private final Plans plans;
  private final Documents documents;
  private final People people;
  private final Caller caller;

  AmendmentService(
      AmendmentRepository amendments,
      @All List<Amendable> amendables,
      Plans plans,
      Documents documents,
      People people,
      Caller caller) {
    this.amendments = amendments;
    this.amendables = amendables;
    this.plans = plans;
    this.documents = documents;
    this.people = people;
    this.caller = caller;
  }

  Page<AmendmentDto> list(UUID planId, String cursor, int limit, boolean includeTotal) {
    plans.view(planId);
    String pin = "amendments " + planId;
    List<String> after = cursor == null ? null : Cursor.read(cursor, pin).keys();
    List<Amendment> found = amendments.page(planId, after, limit + 1);
    List<Amendment> shown = found.subList(0, Math.min(limit, found.size()));
    String next = null;
    if (found.size() > limit) {
      Amendment last = shown.getLast();
      next =
          Cursor.write(
              caller.today(), pin, List.of(last.effectiveOn.toString(), last.id().toString()));
    }
    return new Page<>(dtos(shown), next, includeTotal ? amendments.count("planId", planId) : null);
  }

  AmendmentDto get(UUID id) {
    Amendment amendment = amendments.findByIdOptional(id).orElseThrow(NotFound::new);
    plans.view(amendment.planId);
    return dtos(List.of(amendment)).getFirst();
  }

  @Transactional
  AmendmentDto create(UUID planId, IfMatch ifMatch, NewAmendment wanted) {
    PlanView plan = plans.view(planId);
    if (!plans.editor(plan)) {
      throw new NotAllowed("plan.notEditor");
    }
    if (plan.state() != PlanState.ISSUED) {
      throw Conflict.state(
          plan.state(), plans.allowedActions(plan), "plan.stateForbids." + plan.state());
    }
    plans.honour(ifMatch, planId);
    Violations violations = new Violations();
    check(plan, wanted, violations);
    violations.throwIfAny();
    List<AmendedField> changed = apply(plan, wanted, violations);
    violations.throwIfAny();
    Amendment amendment = new Amendment(planId, wanted, caller.actorId());
    amendments.persist(amendment);
    for (int i = 0; i < changed.size(); i++) {
      amendments.getEntityManager().persist(new ChangedField(amendment.id(), i, changed.get(i)));
    }
    plans.touch(planId);
    amendments.flush();
    return dtos(List.of(amendment)).getFirst();
  }

  private void check(PlanView plan, NewAmendment wanted, Violations violations) {
    documents.require(wanted.documentId(), "/documentId", violations);
    if (wanted.effectiveOn().isAfter(caller.today())) {
      violations.add("/effectiveOn", "IN_THE_FUTURE", "amendment.inTheFuture");
    }
    if (wanted.effectiveOn().isBefore(plan.issuedOn())) {
      violations.add("/effectiveOn", "BEFORE_ISSUE", "amendment.beforeIssue", plan.issuedOn());
    }
    amendments
        .last(plan.id())
        .filter(wanted.effectiveOn()::isBefore)
        .ifPresent(
            last ->
                violations.add(
                    "/effectiveOn", "BEFORE_LAST_AMENDMENT", "amendment.beforeLast", last));
    for (int i = 0; i < wanted.changes().size(); i++) {
      check(AmendmentChange.of(wanted.changes().get(i)), "/changes/" + i, violations);
    }
  }

  /** One task or one indicator, and only what belongs to it. */
  private static void check(AmendmentChange change, String at, Violations violations) {
    if ((change.taskId() == null) == (change.indicatorId() == null)) {
      violations.add(at, "ONE_SUBJECT", "amendment.oneSubject");
      return;
    }
    Set<String> fitting = change.taskId() == null ? OF_INDICATOR : OF_TASK;
    change.names().stream()
        .filter(name -> !fitting.contains(name))
        .forEach(
            name -> violations.add(at + "/" + name, "NOT_OF_SUBJECT", "amendment.notOfSubject"));
  }

  private List<AmendedField> apply(PlanView plan, NewAmendment wanted, Violations violations) {
    List<AmendedField> changed = new ArrayList<>();
    for (int i = 0; i < wanted.changes().size(); i++) {
      AmendmentChange change = AmendmentChange.of(wanted.changes().get(i));
      String at = "/changes/" + i;
      boolean any = false;
      for (Amendable amendable : amendables) {
        if (amendable.handles(change)) {
          List<AmendedField> fields =
              amendable.amend(
                  plan, change, wanted.effectiveOn(), wanted.documentId(), at, violations);
          any |= !fields.isEmpty();
          changed.addAll(fields);
        }
      }
      if (!any && !violations.any()) {
        violations.add(at, "NOTHING_CHANGES", "amendment.nothingChanges");
      }
    }
    return changed;
  }

  private List<AmendmentDto> dtos(List<Amendment> shown) {
    Map<UUID, List<AmendedField>> changes =
        amendments.changes(shown.stream().map(Amendment::id).toList());
    Map<UUID, DocumentRef> cited =
        documents.refs(shown.stream().map(a -> a.documentId).distinct().toList());
    return shown.stream()
        .map(
            a ->
                new AmendmentDto(
                    a.id(),
                    a.version(),
                    a.planId,
                    cited.get(a.documentId),
                    a.effectiveOn,
                    a.note,
                    changes.getOrDefault(a.id(), List.of()),
                    a.createdAt(),
                    people.ref(a.createdBy)))
        .toList();
  }
}
