package vn.tiendo.coordination;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.Subjects;
import vn.tiendo.occurrence.Action;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.unit.Units;

@ApplicationScoped
class AskService {
  private final AskRepository asks;
  private final AskRights rights;
  private final AskReader reader;
  private final Occurrences occurrences;
  private final Subjects subjects;
  private final Attachments attachments;
  private final MergePatch mergePatch;
  private final Units units;
  private final Caller caller;
  private final Pending pending;

  AskService(
      AskRepository asks,
      AskRights rights,
      AskReader reader,
      Occurrences occurrences,
      Subjects subjects,
      Attachments attachments,
      MergePatch mergePatch,
      Units units,
      Caller caller,
      Pending pending) {
    this.asks = asks;
    this.rights = rights;
    this.reader = reader;
    this.occurrences = occurrences;
    this.subjects = subjects;
    this.attachments = attachments;
    this.mergePatch = mergePatch;
    this.units = units;
    this.caller = caller;
    this.pending = pending;
  }

  Page<CoordinationAskDto> list(AskFilter filter, String sort, Paging paging, LocalDate asOf) {
    return reader.list(filter, sort, paging, asOf);
  }

  CoordinationAskDto get(UUID id) {
    return reader.dto(id);
  }

  @Transactional
  CoordinationAskDto create(NewCoordinationAsk wanted) {
    Violations violations = new Violations();
    Subject subject = subject(wanted.occurrenceId());
    UUID asked = units.idOf(wanted.unit()).orElse(null);
    if (asked == null) {
      violations.add("/unit", "UNKNOWN_REFERENCE", "daily.unknownUnit", wanted.unit());
    } else if (!subject.coordinatorIds().contains(asked)) {
      violations.add(
          "/unit", "NOT_A_COORDINATOR", "coordination.notCoordinator", units.ref(asked).name());
    } else if (!units.internal(asked) && wanted.letter() == null) {
      violations.add("/letter", "REQUIRED", "coordination.letterNeeded");
    }
    if (wanted.dueOn().isBefore(caller.today())) {
      violations.add("/dueOn", "IN_PAST", "coordination.dueInPast");
    }
    item(wanted, violations);
    violations.throwIfAny();
    CoordinationAsk ask =
        new CoordinationAsk(subject, wanted.workItemId(), asked, caller.actorId(), caller.today());
    ask.write(new CoordinationAskEdit(wanted.content(), wanted.dueOn(), wanted.letter()));
    asks.persist(ask);
    occurrences.asked(ask.occurrenceId, asks.waitingUnit(ask.occurrenceId));
    return reader.dto(ask.id());
  }

  private Subject subject(UUID occurrenceId) {
    try {
      occurrences.require(Action.ASK, occurrenceId);
    } catch (NotFound unknown) {
      throw RuleBroken.at("/occurrenceId", "UNKNOWN_REFERENCE", "daily.unknownOccurrence");
    }
    return subjects.occurrence(occurrenceId).orElseThrow(NotFound::new);
  }

  private void item(NewCoordinationAsk wanted, Violations violations) {
    boolean fits =
        wanted.workItemId() == null
            || subjects
                .workItem(wanted.workItemId())
                .map(s -> s.occurrenceId().equals(wanted.occurrenceId()))
                .orElse(false);
    if (!fits) {
      violations.add("/workItemId", "UNKNOWN_REFERENCE", "coordination.otherItem");
    }
  }

  @Transactional
  CoordinationAskDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    CoordinationAsk ask = toChange(id, "editCoordinationAsk");
    IfMatch.require(ifMatch, ask);
    waiting(ask);
    CoordinationAskEdit edit =
        mergePatch.apply(patch, CoordinationAskEdit.of(ask), CoordinationAskEdit.class);
    if (edit.letter() == null && !units.internal(ask.unitId)) {
      throw RuleBroken.at("/letter", "REQUIRED", "coordination.letterNeeded");
    }
    ask.write(edit);
    return reader.dto(id);
  }

  @Transactional
  CoordinationAskDto answer(UUID id, IfMatch ifMatch, NewAskAnswer wanted) {
    CoordinationAsk ask = toChange(id, "answerCoordinationAsk");
    IfMatch.honour(ifMatch, ask);
    waiting(ask);
    LocalDate on = wanted.answeredOn() == null ? caller.today() : wanted.answeredOn();
    Violations violations = new Violations();
    if (on.isAfter(caller.today())) {
      violations.add("/answeredOn", "IN_FUTURE", "daily.futureDay");
    } else if (on.isBefore(ask.askedOn)) {
      violations.add("/answeredOn", "BEFORE_ASK", "coordination.beforeAsk");
    }
    boolean onBehalf =
        !rights.relations(ask.askedByUnitId, ask.unitId).contains(Relation.ADDRESSEE);
    if (onBehalf && wanted.letter() == null && !units.internal(ask.unitId)) {
      violations.add("/letter", "REQUIRED", "coordination.answerLetterNeeded");
    }
    violations.throwIfAny();
    CoordinationAnswer answer = new CoordinationAnswer(ask, wanted, on, caller.actorId(), onBehalf);
    asks.getEntityManager().persist(answer);
    attachments.link(
        wanted.attachmentIds(),
        AskReader.RESOURCE_TYPE,
        answer.id(),
        ask.ownerId,
        "/attachmentIds",
        violations);
    violations.throwIfAny();
    if (wanted.closes()) {
      ask.answered(on);
      occurrences.asked(ask.occurrenceId, asks.waitingUnit(ask.occurrenceId));
    } else {
      pending.touch(ask);
    }
    return reader.dto(id);
  }

  @Transactional
  CoordinationAskDto withdraw(UUID id, IfMatch ifMatch, String reason) {
    CoordinationAsk ask = toChange(id, "withdrawCoordinationAsk");
    IfMatch.honour(ifMatch, ask);
    waiting(ask);
    ask.withdraw(reason);
    occurrences.asked(ask.occurrenceId, asks.waitingUnit(ask.occurrenceId));
    return reader.dto(id);
  }

  private CoordinationAsk toChange(UUID id, String operation) {
    if (!reader.seen(id)) {
      throw new NotFound();
    }
    CoordinationAsk ask = asks.locked(id).orElseThrow(NotFound::new);
    Set<Relation> relations = rights.relations(ask.askedByUnitId, ask.unitId);
    if (!AskRights.permits(operation, relations)) {
      boolean answering = operation.equals("answerCoordinationAsk");
      throw new NotAllowed(answering ? "coordination.onlyAskedOrLead" : "coordination.onlyLead");
    }
    return ask;
  }

  private void waiting(CoordinationAsk ask) {
    List<String> allowed = reader.dto(ask.id()).allowedActions();
    if (ask.state != AskState.WAITING) {
      throw Conflict.state(ask.state, allowed, "coordination.state." + ask.state);
    }
    if (allowed.isEmpty()) {
      throw Conflict.of("PLAN_CLOSED", "daily.planClosed");
    }
  }
}
