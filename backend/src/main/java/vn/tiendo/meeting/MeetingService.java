package vn.tiendo.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Staff;
import vn.tiendo.document.Documents;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.unit.Units;

/** Before, during and after a meeting. */
@ApplicationScoped
class MeetingService implements MyActions {
  private final MeetingRepository meetings;
  private final RegisterRepository registers;
  private final MeetingReader reader;
  private final Outcomes outcomes;
  private final MeetingPaper paper;
  private final Documents documents;
  private final Deletions deletions;
  private final HouseRights house;
  private final Staff staff;
  private final Units units;
  private final MergePatch mergePatch;
  private final EntityManager entities;

  MeetingService(
      MeetingRepository meetings,
      RegisterRepository registers,
      MeetingReader reader,
      Outcomes outcomes,
      MeetingPaper paper,
      Documents documents,
      Deletions deletions,
      HouseRights house,
      Staff staff,
      Units units,
      MergePatch mergePatch,
      EntityManager entities) {
    this.meetings = meetings;
    this.registers = registers;
    this.reader = reader;
    this.outcomes = outcomes;
    this.paper = paper;
    this.documents = documents;
    this.deletions = deletions;
    this.house = house;
    this.staff = staff;
    this.units = units;
    this.mergePatch = mergePatch;
    this.entities = entities;
  }

  Page<MeetingDto> list(MeetingFilter filter, String sort, Paging paging) {
    return reader.list(filter, sort, paging);
  }

  MeetingDto get(UUID id) {
    return reader.dto(id);
  }

  AgendaDto agenda(UUID id) {
    return reader.agenda(id);
  }

  PaperFile document(UUID id) {
    return paper.notice(reader.dto(id), house.rootOf(meetings.findById(id).ownerId));
  }

  @Transactional
  MeetingDto create(NewMeeting wanted) {
    UUID owner = house.own();
    house.requireDriver(owner);
    Meeting meeting = new Meeting(owner);
    List<UUID> sitting = write(meeting, wanted.edit());
    meetings.persistAndFlush(meeting);
    seat(meeting, sitting);
    return reader.dto(meeting.id());
  }

  @Transactional
  MeetingDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Meeting meeting = locked(id);
    require(meeting, "editMeeting", ifMatch, true);
    List<String> sitting = meetings.units(id).stream().map(u -> u.unitId.toString()).toList();
    MeetingEdit before =
        new MeetingEdit(
            meeting.title,
            meeting.heldOn,
            meeting.place,
            meeting.chairId,
            sitting,
            meeting.opening,
            meeting.registerId);
    seat(meeting, write(meeting, mergePatch.apply(patch, before, MeetingEdit.class)));
    return reader.dto(id);
  }

  /** The units that are to sit in it. */
  private List<UUID> write(Meeting meeting, MeetingEdit edit) {
    Violations violations = new Violations();
    if (!staff.leaders(List.of(edit.chairId()), meeting.ownerId).contains(edit.chairId())) {
      violations.add("/chairId", "NOT_A_LEADER", "programme.notLeader");
    }
    if (edit.registerId() != null && !registers.usable(edit.registerId(), meeting.ownerId)) {
      violations.add("/registerId", "UNKNOWN_REFERENCE", "meeting.unknownRegister");
    }
    List<UUID> wanted = sitting(edit.units(), meeting.ownerId, violations);
    violations.throwIfAny();
    meeting.edit(edit);
    meeting.registerId = edit.registerId();
    return wanted;
  }

  private List<UUID> sitting(List<String> keys, UUID ownerId, Violations violations) {
    Set<UUID> found = new LinkedHashSet<>();
    List<String> named = keys == null ? List.of() : keys;
    for (int i = 0; i < named.size(); i++) {
      String key = named.get(i);
      String at = "/units/" + i;
      units
          .idOf(key)
          .filter(u -> units.ownerOf(u).equals(ownerId))
          .ifPresentOrElse(
              found::add, () -> violations.add(at, "UNKNOWN_REFERENCE", "daily.unknownUnit", key));
    }
    return List.copyOf(found);
  }

  private void seat(Meeting meeting, List<UUID> wanted) {
    List<MeetingUnit> present = meetings.units(meeting.id());
    List<UUID> there = new ArrayList<>();
    for (MeetingUnit unit : present) {
      if (wanted.contains(unit.unitId)) {
        unit.seq = wanted.indexOf(unit.unitId);
        there.add(unit.unitId);
      } else {
        deletions.delete(unit);
      }
    }
    wanted.stream()
        .filter(unit -> !there.contains(unit))
        .forEach(
            unit -> entities.persist(new MeetingUnit(meeting.id(), unit, wanted.indexOf(unit))));
  }

  @Transactional
  MeetingDto cancel(UUID id, IfMatch ifMatch, String reason) {
    Meeting meeting = locked(id);
    require(meeting, "cancelMeeting", ifMatch, false);
    meeting.cancel(reason);
    return reader.dto(id);
  }

  @Transactional
  MeetingDto close(UUID id, IfMatch ifMatch) {
    Meeting meeting = locked(id);
    require(meeting, "closeMeeting", ifMatch, false);
    outcomes.document(meeting);
    meeting.state = MeetingState.CLOSED;
    return reader.dto(id);
  }

  @Transactional
  MeetingDto issue(UUID id, IfMatch ifMatch, MeetingIssue wanted) {
    Meeting meeting = locked(id);
    require(meeting, "issueMeetingNotice", ifMatch, false);
    documents.number(
        outcomes.document(meeting), wanted.number(), wanted.symbol(), wanted.issuedOn());
    meeting.state = MeetingState.ISSUED;
    return reader.dto(id);
  }

  /** Locked until the transaction ends. */
  Meeting locked(UUID id) {
    Meeting meeting = meetings.locked(id).orElseThrow(NotFound::new);
    reader.relations(meeting.ownerId);
    return meeting;
  }

  /** Right, then precondition, then state. */
  void require(Meeting meeting, String operation, IfMatch ifMatch, boolean must) {
    var relations = reader.relations(meeting.ownerId);
    boolean may =
        operation.equals("issueMeetingNotice")
            ? MeetingRights.issues(relations)
            : HouseRights.drives(relations);
    if (!may) {
      throw new NotAllowed("daily.onlyDrivers");
    }
    if (must) {
      IfMatch.require(ifMatch, meeting);
    } else {
      IfMatch.honour(ifMatch, meeting);
    }
    int conclusions = meetings.placed(meeting.id()).size();
    List<String> allowed = MeetingRights.allowedActions(relations, meeting.state, conclusions);
    if (!allowed.contains(operation)) {
      boolean held = operation.equals("cancelMeeting") && meeting.state == MeetingState.PLANNED;
      String why = held ? "meeting.hasConclusions" : "meeting.state." + meeting.state;
      throw Conflict.state(meeting.state, allowed, why);
    }
  }

  @Override
  public List<String> mine() {
    return house.drivesOwn() ? List.of("createMeeting") : List.of();
  }
}
