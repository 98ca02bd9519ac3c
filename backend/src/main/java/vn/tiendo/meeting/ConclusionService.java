package vn.tiendo.meeting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.Pending;
import vn.tiendo.unit.Units;

/** What is concluded while people sit together: text, a task, a direction. */
@ApplicationScoped
class ConclusionService {
  private final MeetingService meetings;
  private final MeetingRepository repository;
  private final MeetingReader reader;
  private final Outcomes outcomes;
  private final Deletions deletions;
  private final Pending pending;
  private final Units units;
  private final MergePatch mergePatch;
  private final EntityManager entities;

  ConclusionService(
      MeetingService meetings,
      MeetingRepository repository,
      MeetingReader reader,
      Outcomes outcomes,
      Deletions deletions,
      Pending pending,
      Units units,
      MergePatch mergePatch,
      EntityManager entities) {
    this.meetings = meetings;
    this.repository = repository;
    this.reader = reader;
    this.outcomes = outcomes;
    this.deletions = deletions;
    this.pending = pending;
    this.units = units;
    this.mergePatch = mergePatch;
    this.entities = entities;
  }

  ConclusionDto get(UUID id) {
    return reader.conclusion(id);
  }

  @Transactional
  MeetingDto conclude(UUID meetingId, IfMatch ifMatch, NewConclusion wanted) {
    Meeting meeting = meetings.locked(meetingId);
    meetings.require(meeting, "createMeetingConclusion", ifMatch, false);
    UUID unit = unit(wanted, meeting.ownerId);
    int seq = repository.placed(meetingId).size() + 1;
    MeetingConclusion conclusion = new MeetingConclusion(meeting, seq, wanted, unit);
    switch (wanted.kind()) {
      case TASK -> conclusion.taskId = outcomes.task(meeting, wanted);
      case DIRECTION -> conclusion.directionId = outcomes.direction(meeting, wanted);
      case NOTE -> {
        // stays text
      }
    }
    entities.flush();
    entities.persist(conclusion);
    pending.touch(meeting);
    return reader.dto(meetingId);
  }

  /** Who is to do it: a task has a lead; a direction on nothing else goes to a unit. */
  private UUID unit(NewConclusion wanted, UUID ownerId) {
    Violations violations = new Violations();
    boolean about = wanted.taskId() != null || wanted.indicatorId() != null;
    if (wanted.kind() != ConclusionKind.DIRECTION && about) {
      violations.add("/kind", "ONLY_A_DIRECTION", "meeting.onlyADirection");
    }
    boolean needed = wanted.kind() != ConclusionKind.NOTE && !about;
    UUID unit = null;
    if (wanted.unit() != null) {
      unit =
          units
              .idOf(wanted.unit())
              .filter(u -> units.ownerOf(u).equals(ownerId) && units.internal(u))
              .orElse(null);
      if (unit == null) {
        violations.add("/unit", "UNKNOWN_REFERENCE", "daily.unknownUnit", wanted.unit());
      }
    } else if (needed) {
      violations.add("/unit", "REQUIRED", "meeting.whichUnit");
    }
    violations.throwIfAny();
    return unit;
  }

  @Transactional
  ConclusionDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    MeetingConclusion conclusion = changeable(id, ifMatch, "editMeetingConclusion");
    ConclusionEdit edit =
        mergePatch.apply(
            patch, new ConclusionEdit(conclusion.content, conclusion.seq), ConclusionEdit.class);
    if (patch.has("content") && conclusion.kind != ConclusionKind.NOTE) {
      throw RuleBroken.at("/content", "LIVES_ELSEWHERE", "meeting.livesElsewhere");
    }
    conclusion.content = edit.content();
    if (patch.has("position")) {
      place(conclusion, edit.position());
    }
    pending.touch(repository.findById(conclusion.meetingId));
    return reader.conclusion(id);
  }

  /** At the wanted place, the others after it; a place past the end is the end. */
  private void place(MeetingConclusion moved, int position) {
    List<MeetingConclusion> order = new ArrayList<>(repository.placed(moved.meetingId));
    order.remove(moved);
    order.add(Math.min(position - 1, order.size()), moved);
    renumber(order);
  }

  private static void renumber(List<MeetingConclusion> order) {
    for (int i = 0; i < order.size(); i++) {
      order.get(i).seq = i + 1;
    }
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    MeetingConclusion conclusion = changeable(id, ifMatch, "deleteMeetingConclusion");
    List<MeetingConclusion> rest = new ArrayList<>(repository.placed(conclusion.meetingId));
    rest.remove(conclusion);
    deletions.delete(conclusion);
    renumber(rest);
    pending.touch(repository.findById(conclusion.meetingId));
  }

  /** Right, then precondition, then state. */
  private MeetingConclusion changeable(UUID id, IfMatch ifMatch, String operation) {
    MeetingConclusion conclusion = entities.find(MeetingConclusion.class, id);
    if (conclusion == null) {
      throw new NotFound();
    }
    Meeting meeting = meetings.locked(conclusion.meetingId);
    var relations = reader.relations(meeting.ownerId);
    if (!HouseRights.drives(relations)) {
      throw new NotAllowed("daily.onlyDrivers");
    }
    IfMatch.require(ifMatch, conclusion);
    List<String> allowed =
        MeetingRights.conclusionActions(relations, meeting.state, conclusion.kind);
    if (!allowed.contains(operation)) {
      boolean open =
          MeetingRights.allowedActions(relations, meeting.state, 1).contains("editMeeting");
      throw Conflict.state(
          open ? conclusion.kind : meeting.state,
          allowed,
          open ? "meeting.livesElsewhere" : "meeting.state." + meeting.state);
    }
    return conclusion;
  }
}
