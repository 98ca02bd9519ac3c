package vn.tiendo.adjustment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.Subjects;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.occurrence.Cause;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.task.Tasks;
import vn.tiendo.workitem.WorkItems;

/**
 * What a request does to the work: who holds it while the request waits, what changes when it is
 * granted.
 */
@ApplicationScoped
class AdjustmentEffect {
  private final AdjustmentRepository requests;
  private final Occurrences occurrences;
  private final Tasks tasks;
  private final WorkItems items;
  private final Subjects subjects;
  private final Caller caller;

  AdjustmentEffect(
      AdjustmentRepository requests,
      Occurrences occurrences,
      Tasks tasks,
      WorkItems items,
      Subjects subjects,
      Caller caller) {
    this.requests = requests;
    this.occurrences = occurrences;
    this.tasks = tasks;
    this.items = items;
    this.subjects = subjects;
    this.caller = caller;
  }

  /** The decider holds an occurrence while a request on it waits. */
  void waits(AdjustmentRequest request) {
    if (request.workItemId != null) {
      return;
    }
    Subject subject = subjects.occurrence(request.occurrenceId).orElseThrow(NotFound::new);
    UUID leader = request.authority == Authority.DEPUTY_IN_CHARGE ? subject.leaderId() : null;
    UUID office =
        request.authority == Authority.HIGHER_BODY
            ? subject.trackingUnitId()
            : subject.ownerUnitId();
    occurrences.awaitsDecision(request.occurrenceId, leader == null ? office : null, leader);
  }

  /** The request no longer waits: unless another does, the work goes back to its unit. */
  void settled(AdjustmentRequest request) {
    if (request.workItemId == null && !requests.waitingOn(request.occurrenceId)) {
      occurrences.decided(request.occurrenceId);
    }
  }

  void decided(AdjustmentRequest request) {
    if (request.state == AdjustmentState.APPROVED) {
      stillOpen(request);
      grant(request);
    }
    settled(request);
  }

  /**
   * Work can be finished or taken back while a request on it waits: then nothing is left to change.
   */
  private void stillOpen(AdjustmentRequest request) {
    Subject subject =
        (request.workItemId == null
                ? subjects.occurrence(request.occurrenceId)
                : subjects.workItem(request.workItemId))
            .orElseThrow(NotFound::new);
    WorkState state = subject.workState();
    if (!state.live()) {
      throw Conflict.state(state, List.of("withdrawAdjustmentRequest"), "daily.state." + state);
    }
  }

  private void grant(AdjustmentRequest request) {
    Cause cause = new Cause(request.decisionDocumentId, request.decisionNote);
    LocalDate today = caller.today();
    switch (request.type) {
      case EXTENSION -> extend(request, cause);
      case TRANSFER -> tasks.transfer(request.taskId, request.toUnitId, today, cause);
      case WORDING -> reword(request, today, cause);
      case SPLIT -> tasks.split(request.taskId, parts(request), today, cause);
    }
  }

  private void extend(AdjustmentRequest request, Cause cause) {
    if (request.workItemId == null) {
      occurrences.extend(request.occurrenceId, request.decisionDueOn, cause);
    } else {
      items.extend(request.workItemId, request.decisionDueOn, request.id(), request.decisionNote);
    }
  }

  private void reword(AdjustmentRequest request, LocalDate today, Cause cause) {
    ProposedWording wording = request.wording;
    if (request.workItemId == null) {
      tasks.reword(
          request.taskId, wording.title(), wording.description(), wording.product(), today, cause);
    } else {
      items.reword(
          request.workItemId,
          wording.title(),
          wording.description(),
          wording.product(),
          request.id());
    }
  }

  private static List<Tasks.Part> parts(AdjustmentRequest request) {
    return request.parts.stream()
        .map(
            part ->
                new Tasks.Part(
                    part.code(),
                    part.title(),
                    part.description(),
                    part.product(),
                    UUID.fromString(part.leadUnit())))
        .toList();
  }
}
