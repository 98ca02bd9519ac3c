package vn.tiendo.workitem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.itemlist.WorkItemDto;
import vn.tiendo.itemlist.WorkItemQuery;
import vn.tiendo.itemlist.WorkItemRows;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.programme.ProgrammeState;
import vn.tiendo.programme.Programmes;
import vn.tiendo.unit.Units;

/** Reading, registering and editing items; their moves are in {@link WorkItemMoveService}. */
@ApplicationScoped
class WorkItemService {
  private static final Set<Relation> TAKING_PART =
      EnumSet.of(Relation.LEAD_OFFICER, Relation.COORDINATOR_OFFICER);

  private final WorkItemWriter writer;
  private final WorkItemRows rows;
  private final WorkItemAccess access;
  private final Programmes programmes;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final MergePatch mergePatch;
  private final Units units;
  private final Caller caller;

  WorkItemService(
      WorkItemWriter writer,
      WorkItemRows rows,
      WorkItemAccess access,
      Programmes programmes,
      Subjects subjects,
      SubjectRights subjectRights,
      MergePatch mergePatch,
      Units units,
      Caller caller) {
    this.writer = writer;
    this.rows = rows;
    this.access = access;
    this.programmes = programmes;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.mergePatch = mergePatch;
    this.units = units;
    this.caller = caller;
  }

  Page<WorkItemDto> list(WorkItemQuery query, String sort, Paging paging, LocalDate asOf) {
    return rows.list(query, sort, paging, asOf);
  }

  WorkItemDto get(UUID id, LocalDate asOf) {
    access.readable(id);
    return rows.one(id, asOf);
  }

  Page<WorkItemEventDto> events(UUID id, Paging paging) {
    access.readable(id);
    return access.events(id, paging);
  }

  @Transactional
  WorkItemDto create(NewWorkItem wanted) {
    UUID unit =
        units
            .idOf(wanted.unit())
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/unit", "UNKNOWN_REFERENCE", "daily.unknownUnit", wanted.unit()));
    Subject subject = subjects.occurrence(wanted.occurrenceId()).orElse(null);
    EnumSet<Relation> relations =
        subject == null ? EnumSet.noneOf(Relation.class) : subjectRights.relations(subject);
    if (!relations.contains(Relation.READER)) {
      throw RuleBroken.at("/occurrenceId", "UNKNOWN_REFERENCE", "daily.unknownOccurrence");
    }
    boolean own =
        caller.holds(unit, PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD);
    if (!own
        || !writer.takesPart(subject, unit)
        || relations.stream().noneMatch(TAKING_PART::contains)) {
      throw new NotAllowed("workitem.notTakingPart");
    }
    if (!subject.planIssued()) {
      throw Conflict.of("PLAN_CLOSED", "daily.planClosed");
    }
    if (!WorkItemWriter.open(subject)) {
      throw Conflict.state(subject.state(), List.of(), "daily.state." + subject.state());
    }
    WorkItemEdit edit = edit(wanted);
    Violations violations = new Violations();
    writer.check(edit, unit, wanted.year(), "", violations);
    violations.throwIfAny();
    Programmes.Sheet sheet = programmes.lockedOrBegun(unit, wanted.year());
    if (sheet.state() == ProgrammeState.SUBMITTED) {
      throw Conflict.state(sheet.state(), List.of(), "programme.state." + sheet.state());
    }
    WorkItemWriter.Row item = writer.add(sheet, subject, edit, null);
    programmes.touch(sheet.id());
    ordered(item.id(), item.state());
    return access.dto(item.id());
  }

  private static WorkItemEdit edit(NewWorkItem wanted) {
    List<UUID> helpers = wanted.helperIds() == null ? List.of() : wanted.helperIds();
    return new WorkItemEdit(
        wanted.occurrenceId(),
        wanted.title(),
        wanted.description(),
        wanted.product(),
        wanted.personId(),
        helpers,
        wanted.dueOn(),
        null);
  }

  @Transactional
  WorkItemDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    WorkItem item = access.toChange(id, Relation.OWNER_OFFICER, "workitem.notOwner");
    IfMatch.require(ifMatch, item);
    access.allows(item, "editWorkItem");
    WorkItemEdit edit = mergePatch.apply(patch, WorkItemEdit.of(item), WorkItemEdit.class);
    Violations violations = new Violations();
    writer.check(edit, item.unitId, item.year, "", violations);
    Subject subject = subject(item, edit, violations);
    violations.throwIfAny();
    if (writer.change(id, subject, edit)) {
      programmes.locked(item.programmeId);
      programmes.touch(item.programmeId);
      ordered(id, item.state);
    }
    return access.dto(id);
  }

  private Subject subject(WorkItem item, WorkItemEdit edit, Violations violations) {
    if (edit.occurrenceId().equals(item.occurrenceId)) {
      return subjects.occurrence(item.occurrenceId).orElseThrow(NotFound::new);
    }
    return writer.under(
        writer.lookup(), edit.occurrenceId(), item.unitId, "/occurrenceId", violations);
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    WorkItem item = access.toChange(id, Relation.OWNER_OFFICER, "workitem.notOwner");
    IfMatch.require(ifMatch, item);
    access.allows(item, "deleteWorkItem");
    programmes.locked(item.programmeId);
    writer.remove(id);
    programmes.touch(item.programmeId);
  }

  /** Ordered work has terms; a draft has none. */
  private void ordered(UUID id, WorkState state) {
    if (state != WorkState.DRAFT) {
      writer.ordered(List.of(id));
    }
  }
}
