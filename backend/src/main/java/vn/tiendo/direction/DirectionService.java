package vn.tiendo.direction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Days;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.daily.Staff;
import vn.tiendo.document.Documents;
import vn.tiendo.unit.Units;

@ApplicationScoped
class DirectionService {
  private final DirectionRepository directions;
  private final DirectionSubject subjects;
  private final DirectionRights rights;
  private final DirectionReader reader;
  private final Attachments attachments;
  private final Documents documents;
  private final Staff staff;
  private final Units units;
  private final EntityManager entities;
  private final Pending pending;
  private final Caller caller;
  private final Clock clock;

  DirectionService(
      DirectionRepository directions,
      DirectionSubject subjects,
      DirectionRights rights,
      DirectionReader reader,
      Attachments attachments,
      Documents documents,
      Staff staff,
      Units units,
      EntityManager entities,
      Pending pending,
      Caller caller,
      Clock clock) {
    this.directions = directions;
    this.subjects = subjects;
    this.rights = rights;
    this.reader = reader;
    this.attachments = attachments;
    this.documents = documents;
    this.staff = staff;
    this.units = units;
    this.entities = entities;
    this.pending = pending;
    this.caller = caller;
    this.clock = clock;
  }

  Page<DirectionDto> list(DirectionFilter filter, String sort, Paging paging, LocalDate asOf) {
    return reader.list(filter, sort, paging, asOf);
  }

  DirectionDto get(UUID id) {
    return reader.dto(id);
  }

  @Transactional
  DirectionDto create(NewDirection wanted) {
    return reader.dto(give(wanted, subjects.find(wanted)));
  }

  /** A meeting's conclusion: whoever keeps its minutes records it for the chair. */
  @Transactional
  UUID conclude(NewDirection wanted, UUID ownerId) {
    return give(wanted, subjects.findIn(ownerId, wanted));
  }

  private UUID give(NewDirection wanted, DirectionSubject.Found subject) {
    Violations violations = new Violations();
    Direction direction = direction(wanted, subject, violations);
    List<DirectionRecipient> recipients = recipients(direction, wanted, subject, violations);
    violations.throwIfAny();
    directions.persist(direction);
    recipients.forEach(entities::persist);
    return direction.id();
  }

  private Direction direction(
      NewDirection wanted, DirectionSubject.Found subject, Violations violations) {
    Direction direction = new Direction();
    direction.ownerId = subject.ownerId();
    direction.planId = subject.planId();
    direction.taskId = wanted.taskId();
    direction.indicatorId = wanted.indicatorId();
    direction.concernsUnitId = wanted.concernsUnit() == null ? null : subject.unitId();
    direction.say(wanted.content());
    direction.recordedBy = caller.actorId();
    direction.givenBy = giver(wanted, subject, violations);
    direction.givenOn = wanted.givenOn() == null ? caller.today() : wanted.givenOn();
    if (direction.givenOn.isAfter(caller.today())) {
      violations.add("/givenOn", "IN_FUTURE", "daily.futureDay");
    }
    direction.dueOn = wanted.dueOn() == null ? Days.NEVER : wanted.dueOn();
    if (direction.dueOn.isBefore(direction.givenOn)) {
      violations.add("/dueOn", "BEFORE_GIVEN", "direction.dueBeforeGiven");
    }
    documents.require(wanted.documentId(), "/documentId", violations);
    direction.documentId = wanted.documentId();
    return direction;
  }

  /** A leader speaks for himself; who records for him names him. */
  private UUID giver(NewDirection wanted, DirectionSubject.Found subject, Violations violations) {
    if (wanted.givenById() == null) {
      if (!subject.leader()) {
        violations.add("/givenById", "REQUIRED", "direction.whoGave");
      }
      return caller.actorId();
    }
    if (!staff
        .leaders(List.of(wanted.givenById()), subject.ownerId())
        .contains(wanted.givenById())) {
      violations.add("/givenById", "NOT_A_LEADER", "programme.notLeader");
    }
    return wanted.givenById();
  }

  private List<DirectionRecipient> recipients(
      Direction direction,
      NewDirection wanted,
      DirectionSubject.Found subject,
      Violations violations) {
    List<DirectionRecipient> recipients = new ArrayList<>();
    List<String> toUnits = wanted.toUnits() == null ? List.of() : wanted.toUnits();
    for (int i = 0; i < toUnits.size(); i++) {
      UUID unit =
          units
              .idOf(toUnits.get(i))
              .filter(u -> units.internal(u) && units.ownerOf(u).equals(subject.ownerId()))
              .orElse(null);
      if (unit == null) {
        violations.add("/toUnits/" + i, "UNKNOWN_REFERENCE", "daily.unknownUnit", toUnits.get(i));
      } else if (recipients.stream().noneMatch(r -> unit.equals(r.unitId))) {
        recipients.add(new DirectionRecipient(direction.id(), unit, null));
      }
    }
    List<UUID> toPeople = wanted.toPersonIds() == null ? List.of() : wanted.toPersonIds();
    var colleagues = staff.ofOrganisation(toPeople, subject.ownerId());
    for (int i = 0; i < toPeople.size(); i++) {
      if (!colleagues.contains(toPeople.get(i))) {
        violations.add("/toPersonIds/" + i, "UNKNOWN_REFERENCE", "direction.notColleague");
      }
      recipients.add(new DirectionRecipient(direction.id(), null, toPeople.get(i)));
    }
    if (recipients.isEmpty()) {
      recipients.add(new DirectionRecipient(direction.id(), subject.unitId(), null));
    }
    return recipients;
  }

  @Transactional
  DirectionDto answer(UUID id, IfMatch ifMatch, NewDirectionAnswer wanted) {
    DirectionDto seen = reader.dto(id);
    Direction direction = directions.locked(id).orElseThrow(NotFound::new);
    List<DirectionRecipient> open = directions.unanswered(id);
    List<DirectionRecipient> own =
        open.stream().filter(r -> rights.addressed(r.unitId, r.personId)).toList();
    if (own.isEmpty()) {
      throw new NotAllowed("direction.onlyRecipients");
    }
    IfMatch.honour(ifMatch, direction);
    open(direction, seen);
    UUID unit = own.stream().map(r -> r.unitId).filter(u -> u != null).findFirst().orElse(null);
    DirectionAnswer answer =
        new DirectionAnswer(id, wanted.content(), unit, caller.actorId(), clock.instant());
    entities.persist(answer);
    Violations violations = new Violations();
    attachments.link(
        wanted.attachmentIds(),
        DirectionReader.RESOURCE_TYPE,
        answer.id(),
        direction.ownerId,
        "/attachmentIds",
        violations);
    violations.throwIfAny();
    own.forEach(recipient -> recipient.answeredAt = answer.answeredAt);
    if (own.size() == open.size()) {
      direction.state = DirectionState.ANSWERED;
    } else {
      pending.touch(direction);
    }
    return reader.dto(id);
  }

  @Transactional
  DirectionDto withdraw(UUID id, IfMatch ifMatch, String note) {
    DirectionDto seen = reader.dto(id);
    Direction direction = directions.locked(id).orElseThrow(NotFound::new);
    boolean author =
        rights.relations(direction.givenBy, direction.recordedBy, false).contains(Relation.AUTHOR);
    if (!author) {
      throw new NotAllowed("direction.onlyAuthor");
    }
    IfMatch.honour(ifMatch, direction);
    open(direction, seen);
    direction.withdraw(note);
    return reader.dto(id);
  }

  private static void open(Direction direction, DirectionDto seen) {
    if (direction.state != DirectionState.OPEN) {
      throw Conflict.state(
          direction.state, seen.allowedActions(), "direction.state." + direction.state);
    }
  }
}
