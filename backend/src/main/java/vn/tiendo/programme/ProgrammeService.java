package vn.tiendo.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Staff;
import vn.tiendo.daily.WorkNote;
import vn.tiendo.unit.Units;

@ApplicationScoped
class ProgrammeService {
  private final ProgrammeRepository programmes;
  private final ProgrammeRights rights;
  private final Programmes door;
  private final Staff staff;
  private final Units units;
  private final Caller caller;
  private final Clock clock;
  private final Event<Object> told;

  ProgrammeService(
      ProgrammeRepository programmes,
      ProgrammeRights rights,
      Programmes door,
      Staff staff,
      Units units,
      Caller caller,
      Clock clock,
      Event<Object> told) {
    this.programmes = programmes;
    this.rights = rights;
    this.door = door;
    this.staff = staff;
    this.units = units;
    this.caller = caller;
    this.clock = clock;
    this.told = told;
  }

  Page<ProgrammeDto> list(ProgrammeFilter filter, String sort, Paging paging) {
    return programmes.list(filter, sort, paging, caller.today(), rights).map(door::dto);
  }

  ProgrammeDto get(UUID id) {
    return door.dto(id);
  }

  @Transactional
  ProgrammeDto create(NewProgramme wanted) {
    UUID unit =
        units
            .idOf(wanted.unit())
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/unit", "UNKNOWN_REFERENCE", "daily.unknownUnit", wanted.unit()));
    EnumSet<Relation> relations =
        rights.relations(units.ownerOf(unit), unit, ProgrammeState.DRAFT, null);
    if (!relations.contains(Relation.OWNER_OFFICER)) {
      throw new NotAllowed("programme.notOwner");
    }
    if (wanted.copyFromYear() != null && wanted.copyFromYear() == wanted.year()) {
      throw RuleBroken.at("/copyFromYear", "SAME_YEAR", "programme.sameYear");
    }
    if (programmes.of(unit, wanted.year()).isPresent()) {
      throw Conflict.of("DUPLICATE_PROGRAMME", "programme.exists", String.valueOf(wanted.year()));
    }
    Programme programme = new Programme(units.ownerOf(unit), unit, wanted.year());
    programmes.persistAndFlush(programme);
    if (wanted.copyFromYear() != null) {
      told.fire(new ProgrammeCreated(programme.id(), wanted.copyFromYear()));
    }
    return door.dto(programme.id());
  }

  @Transactional
  ProgrammeDto submit(UUID id, IfMatch ifMatch, ProgrammeSubmission submission) {
    Programme programme = toMove(id, ifMatch, "submitProgramme", Relation.OWNER_HEAD);
    if (!staff
        .leaders(List.of(submission.leaderId()), programme.ownerId)
        .contains(submission.leaderId())) {
      throw RuleBroken.at("/leaderId", "NOT_A_LEADER", "programme.notLeader");
    }
    programme.submit(submission.leaderId(), caller.actorId(), clock.instant(), submission.note());
    return door.dto(id);
  }

  @Transactional
  ProgrammeDto approve(UUID id, IfMatch ifMatch, WorkNote note) {
    Programme programme = toMove(id, ifMatch, "approveProgramme", Relation.LEADER_IN_CHARGE);
    programme.approve(caller.actorId(), clock.instant(), caller.today(), note.note());
    told.fire(new ProgrammeApproved(id, programme.approvedOn));
    return door.dto(id);
  }

  @Transactional
  ProgrammeDto giveBack(UUID id, IfMatch ifMatch, ProgrammeReturn wanted) {
    Programme programme = toMove(id, ifMatch, "returnProgramme", Relation.LEADER_IN_CHARGE);
    Map<UUID, String> notes = new HashMap<>();
    if (wanted.items() != null) {
      wanted.items().forEach(item -> notes.put(item.workItemId(), item.note()));
    }
    programme.giveBack(caller.actorId(), clock.instant(), wanted.note());
    told.fire(new ProgrammeReturned(id, notes));
    return door.dto(id);
  }

  /** The programme, locked, when the caller may make the move and the state allows it. */
  private Programme toMove(UUID id, IfMatch ifMatch, String operation, Relation needed) {
    Programme programme = programmes.locked(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations =
        rights.relations(programme.ownerId, programme.unitId, programme.state, programme.leaderId);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    if (!relations.contains(needed)) {
      throw new NotAllowed(
          needed == Relation.OWNER_HEAD ? "programme.onlyHead" : "programme.onlyLeader");
    }
    IfMatch.honour(ifMatch, programme);
    List<String> allowed = door.dto(id).allowedActions();
    if (!allowed.contains(operation)) {
      boolean empty = programme.state.open() && operation.equals("submitProgramme");
      throw empty
          ? Conflict.of("EMPTY_PROGRAMME", "programme.empty")
          : Conflict.state(programme.state, allowed, "programme.state." + programme.state);
    }
    return programme;
  }
}
