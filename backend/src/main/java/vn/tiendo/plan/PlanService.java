package vn.tiendo.plan;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Units;

@ApplicationScoped
class PlanService {
  private final PlanRepository plans;
  private final PlanRights rights;
  private final PlanWriter writer;
  private final Documents documents;
  private final MergePatch mergePatch;
  private final Units units;
  private final Caller caller;

  PlanService(
      PlanRepository plans,
      PlanRights rights,
      PlanWriter writer,
      Documents documents,
      MergePatch mergePatch,
      Units units,
      Caller caller) {
    this.plans = plans;
    this.rights = rights;
    this.writer = writer;
    this.documents = documents;
    this.mergePatch = mergePatch;
    this.units = units;
    this.caller = caller;
  }

  Page<PlanDto> list(
      PlanFilter filter, PlanSort sort, String cursor, int limit, boolean includeTotal) {
    String pin = "plans " + filter + sort;
    List<String> after = cursor == null ? null : Cursor.read(cursor, pin).keys();
    List<PlanRow> rows = plans.page(filter, sort, after, limit + 1, rights);
    String next = null;
    if (rows.size() > limit) {
      PlanRow last = rows.get(limit - 1);
      next = Cursor.write(caller.today(), pin, List.of(last.sortText(), last.id().toString()));
    }
    List<PlanRow> shown = rows.subList(0, Math.min(limit, rows.size()));
    Map<UUID, DocumentRef> cited =
        documents.refs(shown.stream().map(PlanRow::documentId).filter(Objects::nonNull).toList());
    List<PlanDto> items = shown.stream().map(row -> dto(row, cited, filter.asOf())).toList();
    return new Page<>(items, next, includeTotal ? plans.count(filter, rights) : null);
  }

  /** An owner that nobody knows is a wrong parameter, not an empty list. */
  PlanFilter filter(String q, PlanKind kind, String states, String owner, LocalDate asOf) {
    UUID ownerUnit =
        owner == null
            ? null
            : units
                .idOf(owner)
                .orElseThrow(
                    () ->
                        RuleBroken.ofParameter(
                            "owner", "UNKNOWN_REFERENCE", "plan.unknownUnit", owner));
    List<String> wanted = states == null ? null : Stream.of(states.split(",")).sorted().toList();
    return new PlanFilter(q, kind, wanted, ownerUnit, asOf);
  }

  /**
   * @throws NotFound also for a day before the plan existed, or when it was a draft that the caller
   *     could not see
   */
  PlanDto get(UUID id, LocalDate asOf) {
    PlanRow row =
        (asOf == null ? plans.row(id, rights) : plans.row(id, asOf, rights))
            .filter(r -> rights.relations(r).contains(Relation.READER))
            .orElseThrow(NotFound::new);
    UUID cited = row.documentId();
    return dto(row, cited == null ? Map.of() : documents.refs(List.of(cited)), asOf);
  }

  @Transactional
  PlanDto create(NewPlan wanted) {
    Violations violations = new Violations();
    UUID ownerUnit = PlanUnits.any(wanted.ownerUnit(), "/ownerUnit", units, violations);
    violations.throwIfAny();
    PlanUnits offices = PlanUnits.find(wanted.edit(), units.ownerOf(ownerUnit), units, violations);
    writer.check(wanted.edit(), wanted.kind(), violations);
    violations.throwIfAny();
    if (!relations(units.ownerOf(ownerUnit), offices).contains(Relation.PLAN_EDITOR)) {
      throw new NotAllowed("plan.notEditor");
    }
    return get(writer.create(wanted, ownerUnit, offices).id(), null);
  }

  @Transactional
  PlanDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Plan plan = visible(id);
    permit(plan, EnumSet.of(Relation.PLAN_EDITOR), PlanState.DRAFT, PlanState.ISSUED);
    IfMatch.require(ifMatch, plan);
    PlanEdit before = PlanEdit.of(plan);
    PlanEdit edit = mergePatch.apply(patch, before, PlanEdit.class);
    List<String> governed = edit.governedChanges(before);
    if (plan.state != PlanState.DRAFT && !governed.isEmpty()) {
      throw Conflict.of("GOVERNED_FIELD", "plan.governedField", String.join(", ", governed));
    }
    Violations violations = new Violations();
    PlanUnits offices = PlanUnits.find(edit, plan.ownerId, units, violations);
    writer.check(edit, plan.kind, violations);
    violations.throwIfAny();
    writer.edit(plan, edit, offices);
    return get(id, null);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    Plan plan = visible(id);
    permit(plan, EnumSet.of(Relation.PLAN_EDITOR), PlanState.DRAFT);
    IfMatch.require(ifMatch, plan);
    if (!plans.standing(plan).deletable()) {
      throw Conflict.of("PLAN_NOT_EMPTY", "plan.notEmpty");
    }
    writer.delete(plan);
  }

  @Transactional
  PlanDto issue(UUID id, IfMatch ifMatch, IssueDecision decision) {
    Plan plan = visible(id);
    permit(plan, EnumSet.of(Relation.PLAN_EDITOR, Relation.DIRECTOR), PlanState.DRAFT);
    IfMatch.honour(ifMatch, plan);
    if (plans.tasks(id) == 0) {
      throw Conflict.of("NO_TASKS", "plan.noTasks");
    }
    writer.issue(plan, decision);
    return get(id, null);
  }

  @Transactional
  PlanDto close(UUID id, IfMatch ifMatch, PlanClosure closure) {
    Plan plan = visible(id);
    permit(plan, EnumSet.of(Relation.PLAN_EDITOR, Relation.DIRECTOR), PlanState.ISSUED);
    IfMatch.honour(ifMatch, plan);
    writer.close(plan, closure);
    return get(id, null);
  }

  private Plan visible(UUID id) {
    plans
        .row(id, rights)
        .filter(r -> rights.relations(r).contains(Relation.READER))
        .orElseThrow(NotFound::new);
    return plans.findById(id);
  }

  private void permit(Plan plan, EnumSet<Relation> wanted, PlanState... states) {
    EnumSet<Relation> relations =
        relations(plan.ownerId, new PlanUnits(plan.trackingUnitId, plan.consolidatingUnitId, null));
    if (relations.stream().noneMatch(wanted::contains)) {
      throw new NotAllowed("plan.notEditor");
    }
    if (!List.of(states).contains(plan.state)) {
      List<String> instead = PlanRights.allowedActions(relations, plans.standing(plan));
      throw Conflict.state(plan.state, instead, "plan.stateForbids." + plan.state);
    }
  }

  private EnumSet<Relation> relations(UUID ownerId, PlanUnits offices) {
    return rights.relations(
        ownerId, offices.tracking(), offices.consolidating(), PlanState.DRAFT, false);
  }

  private PlanDto dto(PlanRow row, Map<UUID, DocumentRef> cited, LocalDate asOf) {
    LocalDate on = asOf == null ? caller.today() : asOf;
    return new PlanDto(
        row.id(),
        row.version(),
        row.code(),
        row.kind(),
        row.title(),
        row.description(),
        row.state(),
        units.ref(row.ownerUnitId(), on),
        row.documentId() == null ? null : cited.get(row.documentId()),
        row.startsOn(),
        row.endsOn(),
        units.ref(row.trackingUnitId(), on),
        units.ref(row.consolidatingUnitId(), on),
        row.reportsToUnitId() == null ? null : units.ref(row.reportsToUnitId(), on),
        row.state() == PlanState.DRAFT ? null : row.issuedOn(),
        row.state() == PlanState.CLOSED ? row.closedOn() : null,
        asOf,
        row.createdAt(),
        row.updatedAt(),
        PlanRights.allowedActions(rights.relations(row), row.standing()));
  }
}
