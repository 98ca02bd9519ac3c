package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.document.Documents;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.worklist.DueWords;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;

/** Moves of occurrences: right, state, what the move asks for, and the line of history. */
@ApplicationScoped
class MoveService {
  private final OccurrenceRepository occurrences;
  private final OccurrenceRights rights;
  private final OccurrenceLog log;
  private final OccurrenceService reading;
  private final WorkRows rows;
  private final Documents documents;
  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  MoveService(
      OccurrenceRepository occurrences,
      OccurrenceRights rights,
      OccurrenceLog log,
      OccurrenceService reading,
      WorkRows rows,
      Documents documents,
      EntityManager entities,
      Caller caller,
      Clock clock) {
    this.occurrences = occurrences;
    this.rights = rights;
    this.log = log;
    this.reading = reading;
    this.rows = rows;
    this.documents = documents;
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  /** An occurrence that is locked, with the facts that rights are judged on. */
  private record Held(Occurrence occurrence, WorkRow row, Set<Relation> relations) {
    OccurrenceLog.Leader leader() {
      return new OccurrenceLog.Leader(row.task().leaderId(), row.plan().ownerUnitId());
    }
  }

  /**
   * Makes one move. Errors: 404, 403, 412 when If-Match is stale, 409 when the state forbids it,
   * 400 for its content.
   */
  @Transactional
  OccurrenceDto move(UUID id, IfMatch ifMatch, Command command) {
    make(id, ifMatch, command);
    return answer(id);
  }

  /** The move in the transaction that runs, without the answer. */
  void make(UUID id, IfMatch ifMatch, Command command) {
    Held held = held(id, ifMatch, command.action());
    Violations violations = new Violations();
    check(command, held, violations);
    violations.throwIfAny();
    log.move(held.occurrence(), command, held.leader());
  }

  /** The first time somebody of the lead unit opens it; later calls change nothing. */
  @Transactional
  OccurrenceDto receive(UUID id, IfMatch ifMatch) {
    markReceived(id, ifMatch);
    return answer(id);
  }

  /** As {@link #receive}, in the transaction that runs, without the answer. */
  void markReceived(UUID id, IfMatch ifMatch) {
    Held held = held(id, ifMatch, Action.RECEIVE);
    if (held.occurrence().receivedAt == null) {
      held.occurrence().receivedAt = clock.instant();
      log.settled(held.occurrence(), held.leader());
    }
  }

  @Transactional
  OccurrenceDto undo(UUID id, IfMatch ifMatch) {
    Held held = held(id, ifMatch, Action.UNDO);
    log.undo(held.occurrence(), held.leader());
    return answer(id);
  }

  private Held held(UUID id, IfMatch ifMatch, Action action) {
    Occurrence occurrence = occurrences.lock(id).orElseThrow(NotFound::new);
    WorkRow row = rows.occurrence(id, null).orElseThrow(NotFound::new);
    Set<Relation> relations = rights.relations(row);
    rights.require(action, relations);
    IfMatch.honour(ifMatch, occurrence);
    rights.requireState(action, row, relations);
    return new Held(occurrence, row, relations);
  }

  private void check(Command command, Held held, Violations violations) {
    documents.require(command.documentId(), "/documentId", violations);
    boolean forAnother = command.move() == Move.CONFIRM || command.move() == Move.REDO;
    if (forAnother
        && !held.relations().contains(Relation.LEADER_IN_CHARGE)
        && command.documentId() == null) {
      violations.add("/documentId", "REQUIRED", "occurrence.signedPaper");
    }
    if (command.product() != null) {
      notAfterToday(command.product().issuedOn(), "/product/issuedOn", violations);
    }
    higherBody(command, held.row(), violations);
  }

  private void higherBody(Command command, WorkRow row, Violations violations) {
    LocalDate submitted =
        command.submittedOn() != null ? command.submittedOn() : row.life().submittedOn();
    if (!row.task().advisesHigherBody()) {
      onlyForAdvice(command.submittedOn(), "/submittedOn", violations);
      onlyForAdvice(command.issuedOn(), "/issuedOn", violations);
      return;
    }
    notAfterToday(command.submittedOn(), "/submittedOn", violations);
    notAfterToday(command.issuedOn(), "/issuedOn", violations);
    if (command.issuedOn() != null && submitted != null && command.issuedOn().isBefore(submitted)) {
      violations.add(
          "/issuedOn",
          "BEFORE_SUBMISSION",
          "occurrence.issuedBeforeSubmitted",
          DueWords.DAY.format(submitted));
    }
  }

  private static void onlyForAdvice(LocalDate date, String pointer, Violations violations) {
    if (date != null) {
      violations.add(pointer, "NOT_FOR_TASK", "occurrence.notAdvice");
    }
  }

  private void notAfterToday(LocalDate date, String pointer, Violations violations) {
    if (date != null && date.isAfter(caller.today())) {
      violations.add(pointer, "IN_FUTURE", "occurrence.inFuture");
    }
  }

  private OccurrenceDto answer(UUID id) {
    entities.flush();
    return reading.get(id, null, null);
  }
}
