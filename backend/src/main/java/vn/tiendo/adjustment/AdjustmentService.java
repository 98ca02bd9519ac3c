package vn.tiendo.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
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
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.Subjects;
import vn.tiendo.document.Documents;
import vn.tiendo.occurrence.Action;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.workitem.WorkItems;

@ApplicationScoped
class AdjustmentService {
  private final AdjustmentRepository requests;
  private final AdjustmentRights rights;
  private final AdjustmentReader reader;
  private final AdjustmentContent content;
  private final AdjustmentEffect effect;
  private final Occurrences occurrences;
  private final WorkItems items;
  private final Subjects subjects;
  private final Attachments attachments;
  private final Documents documents;
  private final Caller caller;
  private final Clock clock;

  AdjustmentService(
      AdjustmentRepository requests,
      AdjustmentRights rights,
      AdjustmentReader reader,
      AdjustmentContent content,
      AdjustmentEffect effect,
      Occurrences occurrences,
      WorkItems items,
      Subjects subjects,
      Attachments attachments,
      Documents documents,
      Caller caller,
      Clock clock) {
    this.requests = requests;
    this.rights = rights;
    this.reader = reader;
    this.content = content;
    this.effect = effect;
    this.occurrences = occurrences;
    this.items = items;
    this.subjects = subjects;
    this.attachments = attachments;
    this.documents = documents;
    this.caller = caller;
    this.clock = clock;
  }

  Page<AdjustmentRequestDto> list(AdjustmentFilter filter, String sort, Paging paging) {
    return reader.list(filter, sort, paging);
  }

  AdjustmentRequestDto get(UUID id) {
    return reader.dto(id);
  }

  @Transactional
  AdjustmentRequestDto create(NewAdjustmentRequest wanted) {
    if ((wanted.occurrenceId() == null) == (wanted.workItemId() == null)) {
      throw RuleBroken.at("", "EXACTLY_ONE", "daily.exactlyOne", "occurrenceId, workItemId");
    }
    Subject subject =
        wanted.workItemId() != null
            ? items.toWork(wanted.workItemId(), "createAdjustmentRequest", null)
            : occurrence(wanted.occurrenceId());
    if (requests.waitingOfType(subject.occurrenceId(), wanted.workItemId(), wanted.type())) {
      throw Conflict.of("REQUEST_WAITING", "adjustment.alreadyWaiting");
    }
    AdjustmentRequest request =
        new AdjustmentRequest(wanted, subject, caller.actorId(), caller.today());
    request.authority = AdjustmentRights.authority(wanted.type(), subject);
    Violations violations = new Violations();
    content.fill(request, wanted, subject, violations);
    violations.throwIfAny();
    requests.persist(request);
    attachments.link(
        wanted.attachmentIds(),
        AdjustmentReader.RESOURCE_TYPE,
        request.id(),
        request.ownerId,
        "/attachmentIds",
        violations);
    violations.throwIfAny();
    effect.waits(request);
    return reader.dto(request.id());
  }

  private Subject occurrence(UUID id) {
    try {
      occurrences.require(Action.REQUEST_ADJUSTMENT, id);
    } catch (NotFound unknown) {
      throw RuleBroken.at("/occurrenceId", "UNKNOWN_REFERENCE", "daily.unknownOccurrence");
    }
    return subjects.occurrence(id).orElseThrow(NotFound::new);
  }

  @Transactional
  AdjustmentRequestDto opine(UUID id, IfMatch ifMatch, NewAdjustmentOpinion opinion) {
    AdjustmentRequest request =
        toMove(id, ifMatch, "giveAdjustmentOpinion", "adjustment.onlyTracking");
    if (opinion.proposedDueOn() != null && request.type != AdjustmentType.EXTENSION) {
      throw RuleBroken.at("/proposedDueOn", "NOT_FOR_TYPE", "adjustment.notForType");
    }
    request.opine(opinion, caller.actorId(), clock.instant());
    return reader.dto(id);
  }

  @Transactional
  AdjustmentRequestDto decide(UUID id, IfMatch ifMatch, NewAdjustmentDecision decision) {
    AdjustmentRequest request =
        toMove(id, ifMatch, "decideAdjustmentRequest", "adjustment.onlyAuthority");
    Set<Relation> relations = rights.relations(reader.row(id).facts());
    boolean himself = relations.contains(Relation.EXTENSION_AUTHORITY);
    LocalDate on = decision.decidedOn() == null ? caller.today() : decision.decidedOn();
    Violations violations = new Violations();
    check(request, decision, on, himself, violations);
    documents.require(decision.documentId(), "/documentId", violations);
    violations.throwIfAny();
    request.decide(decision, on, himself ? caller.actorId() : null, caller.actorId());
    effect.decided(request);
    return reader.dto(id);
  }

  private void check(
      AdjustmentRequest request,
      NewAdjustmentDecision decision,
      LocalDate on,
      boolean himself,
      Violations violations) {
    if (!himself && decision.signedBy() == null) {
      violations.add("/signedBy", "REQUIRED", "adjustment.signerNeeded");
    }
    if (!himself && !decision.onPaper()) {
      violations.add("/documentId", "REQUIRED", "adjustment.paperNeeded");
    }
    if (himself && !decision.onPaper() && !on.equals(caller.today())) {
      violations.add("/decidedOn", "NEEDS_PAPER", "adjustment.dayNeedsPaper");
    } else if (on.isAfter(caller.today())) {
      violations.add("/decidedOn", "IN_FUTURE", "daily.futureDay");
    } else if (on.isBefore(request.requestedOn)) {
      violations.add("/decidedOn", "BEFORE_REQUEST", "adjustment.beforeRequest");
    }
    if (decision.dueOn() != null) {
      if (!decision.approved() || request.type != AdjustmentType.EXTENSION) {
        violations.add("/dueOn", "NOT_FOR_TYPE", "adjustment.dueOnlyForExtension");
      } else if (!decision.dueOn().isAfter(request.currentDueOn)) {
        violations.add("/dueOn", "NOT_LATER", "adjustment.notLater");
      }
    }
  }

  @Transactional
  AdjustmentRequestDto withdraw(UUID id, IfMatch ifMatch) {
    AdjustmentRequest request =
        toMove(id, ifMatch, "withdrawAdjustmentRequest", "adjustment.onlyAuthor");
    request.withdraw();
    effect.settled(request);
    return reader.dto(id);
  }

  /** The request, locked, when the caller may make the move and the state allows it. */
  private AdjustmentRequest toMove(UUID id, IfMatch ifMatch, String operation, String otherwise) {
    Set<Relation> relations = rights.relations(reader.row(id).facts());
    if (!AdjustmentRights.permits(operation, relations)) {
      throw new NotAllowed(otherwise);
    }
    AdjustmentRequest request = requests.locked(id).orElseThrow(NotFound::new);
    IfMatch.honour(ifMatch, request);
    List<String> allowed = reader.dto(id).allowedActions();
    if (!request.state.waiting()) {
      throw Conflict.state(request.state, allowed, "adjustment.state." + request.state);
    }
    if (!allowed.contains(operation)) {
      throw Conflict.of("PLAN_CLOSED", "daily.planClosed");
    }
    return request;
  }
}
