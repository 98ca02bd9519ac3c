package vn.tiendo.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assignment.AssignmentBatchResult.Result;
import vn.tiendo.assignment.AssignmentBatchResult.Status;
import vn.tiendo.assignment.AssignmentRepository.Row;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Staff;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.occurrence.Occurrences;
import vn.tiendo.unit.Units;

@ApplicationScoped
class AssignmentService implements MyActions {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final AssignmentRepository assignments;
  private final AssignmentRights rights;
  private final AssignmentReader reader;
  private final Occurrences occurrences;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Staff staff;
  private final Units units;
  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;

  AssignmentService(
      AssignmentRepository assignments,
      AssignmentRights rights,
      AssignmentReader reader,
      Occurrences occurrences,
      Subjects subjects,
      SubjectRights subjectRights,
      Staff staff,
      Units units,
      EntityManager entities,
      Caller caller,
      Clock clock) {
    this.assignments = assignments;
    this.rights = rights;
    this.reader = reader;
    this.occurrences = occurrences;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.staff = staff;
    this.units = units;
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
  }

  Page<AssignmentDto> list(AssignmentFilter filter, boolean mine, String sort, Paging paging) {
    AssignmentFilter asked = mine ? filter.of(caller.actorId()) : filter;
    return reader.page(assignments.list(asked, sort, paging, caller.today(), subjectRights));
  }

  /** Told to whom giving work out is a job of his: the list then says which work. */
  @Override
  public List<String> mine() {
    return rights.gives() ? List.of("createAssignment") : List.of();
  }

  AssignmentDto get(UUID id) {
    return reader.dto(readable(id));
  }

  Page<AssignmentStepDto> steps(UUID id, Paging paging) {
    readable(id);
    return reader.steps(id, paging);
  }

  @Transactional
  AssignmentDto begin(NewAssignment wanted) {
    UUID unit = unit(wanted.unit());
    if (!seen(wanted.taskId())) {
      throw RuleBroken.at("/taskId", "UNKNOWN_REFERENCE", "daily.unknownTask");
    }
    Row row = given(unit, wanted.taskId());
    if (row.id() != null) {
      throw Conflict.of("DUPLICATE_ASSIGNMENT", "assignment.exists");
    }
    check(wanted.step(), unit, List.of(row));
    Assignment assignment = pass(row, wanted.step());
    return reader.dto(readable(assignment.id()));
  }

  /**
   * One of many tasks, in the transaction that runs; nothing when it stands so already.
   *
   * @throws NotFound when the caller may not know of the task
   */
  void hand(UUID taskId, UUID unit, NewAssignmentStep step) {
    if (!seen(taskId)) {
      throw new NotFound();
    }
    Row row = given(unit, taskId);
    check(step, unit, List.of(row));
    if (!same(row, step)) {
      pass(row, step);
    }
  }

  private boolean seen(UUID taskId) {
    return subjects
        .task(taskId, caller.today())
        .map(s -> subjectRights.relations(s).contains(Relation.READER))
        .orElse(false);
  }

  /** The unit's part in the task, which the caller may hand on. */
  private Row given(UUID unit, UUID taskId) {
    Row row =
        assignments.rows(unit, null, List.of(taskId)).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    RuleBroken.at(
                        "/unit",
                        "UNIT_NOT_ASSIGNED",
                        "assignment.unitNotAssigned",
                        units.ref(unit).name()));
    if (!AssignmentRights.begins(relations(row))) {
      throw new NotAllowed("assignment.onlyHeadOrLeader");
    }
    planOpen(row);
    return row;
  }

  @Transactional
  AssignmentDto pass(UUID id, IfMatch ifMatch, NewAssignmentStep step) {
    Row row = readable(id);
    if (!AssignmentRights.passesOn(relations(row))) {
      throw new NotAllowed("assignment.onlyHeadLeaderOrHolder");
    }
    IfMatch.honour(ifMatch, assignments.locked(id).orElseThrow(NotFound::new));
    planOpen(row);
    check(step, row.unitId(), List.of(row));
    pass(row, step);
    return reader.dto(readable(id));
  }

  @Transactional
  AssignmentBatchResult passAll(NewAssignmentBatch wanted) {
    if ((wanted.sectionId() == null) == (wanted.taskIds() == null)) {
      throw RuleBroken.at("", "EXACTLY_ONE", "daily.exactlyOne", "sectionId, taskIds");
    }
    UUID unit = unit(wanted.unit());
    List<Row> rows = assignments.rows(unit, wanted.sectionId(), wanted.taskIds());
    if (rows.isEmpty() || (wanted.taskIds() != null && rows.size() < wanted.taskIds().size())) {
      String pointer = wanted.taskIds() == null ? "/sectionId" : "/taskIds";
      throw RuleBroken.at(
          pointer, "UNIT_NOT_ASSIGNED", "assignment.noTasks", units.ref(unit).name());
    }
    if (!rows.stream().allMatch(row -> AssignmentRights.begins(relations(row)))) {
      throw new NotAllowed("assignment.onlyHeadOrLeader");
    }
    rows.forEach(AssignmentService::planOpen);
    check(wanted.step(), unit, rows);
    List<Result> results = new ArrayList<>();
    for (Row row : rows) {
      boolean same = same(row, wanted.step());
      UUID id = same ? row.id() : pass(row, wanted.step()).id();
      results.add(new Result(row.task().id(), id, same ? Status.UNCHANGED : Status.ASSIGNED));
    }
    return new AssignmentBatchResult(results);
  }

  private static boolean same(Row row, NewAssignmentStep step) {
    boolean main = !step.main() || step.personId().equals(row.mainOfficerId());
    boolean helpers =
        !step.main() || new HashSet<>(row.helperIds()).equals(new HashSet<>(step.helpers()));
    boolean due = !step.main() || Objects.equals(step.dueOn(), row.dueOn());
    return step.personId().equals(row.holderId()) && main && helpers && due;
  }

  private Assignment pass(Row row, NewAssignmentStep step) {
    Assignment assignment =
        row.id() == null
            ? new Assignment(row.ownerId(), row.planId(), row.task().id(), row.unitId())
            : assignments.locked(row.id()).orElseThrow(NotFound::new);
    assignment.pass(step, caller.today());
    if (row.id() == null) {
      assignments.persist(assignment);
    }
    entities.persist(new AssignmentStep(assignment, caller.actorId(), step, clock.instant()));
    if (row.role() == AssignmentRole.LEAD) {
      occurrences.handedTo(row.task().id(), step.personId());
    }
    return assignment;
  }

  /** A task goes to people of the unit, or back up to a leader. */
  private void check(NewAssignmentStep step, UUID unit, List<Row> rows) {
    UUID ownerId = rows.getFirst().ownerId();
    Violations violations = new Violations();
    boolean leader = !staff.leaders(List.of(step.personId()), ownerId).isEmpty();
    if (leader && step.main()) {
      violations.add("/main", "LEADER_IS_NO_OFFICER", "assignment.leaderNotMain");
    }
    checkDue(step.dueOn(), rows, violations);
    if (!step.main() && !step.helpers().isEmpty()) {
      violations.add("/helperIds", "ONLY_WITH_MAIN", "assignment.helpersNeedMain");
    }
    staff.require(
        leader ? null : step.personId(),
        "/personId",
        step.helpers(),
        "/helperIds",
        unit,
        violations);
    violations.throwIfAny();
  }

  /** From today on, and not after the order's own deadline unless that has passed. */
  private void checkDue(LocalDate dueOn, List<Row> rows, Violations violations) {
    LocalDate today = caller.today();
    if (dueOn == null) {
      return;
    }
    if (dueOn.isBefore(today)) {
      violations.add("/dueOn", "IN_PAST", "assignment.dueInPast");
    }
    reader.work(rows.stream().map(row -> row.task().id()).toList()).values().stream()
        .filter(work -> work.breaks(dueOn, today))
        .map(AssignedWork::dueOn)
        .min(LocalDate::compareTo)
        .ifPresent(
            due ->
                violations.add(
                    "/dueOn", "AFTER_DEADLINE", "assignment.dueAfterTask", DAY.format(due)));
  }

  private static void planOpen(Row row) {
    if (!row.planIssued()) {
      throw Conflict.of("PLAN_CLOSED", "daily.planClosed");
    }
  }

  UUID unit(String key) {
    return units
        .idOf(key)
        .orElseThrow(() -> RuleBroken.at("/unit", "UNKNOWN_REFERENCE", "daily.unknownUnit", key));
  }

  private Set<Relation> relations(Row row) {
    return rights.relations(row.ownerId(), row.unitId(), row.leaderId(), row.holderId());
  }

  private Row readable(UUID id) {
    Row row = assignments.row(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations =
        subjects
            .task(row.task().id(), caller.today())
            .map(subjectRights::relations)
            .orElseThrow(NotFound::new);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    return row;
  }
}
