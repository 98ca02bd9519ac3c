package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.anchor.SourceQuote;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.occurrence.OccurrenceDto;
import vn.tiendo.occurrence.OccurrenceLists;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.Wording;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;

/** Reading and writing tasks: right, precondition, state, content. */
@ApplicationScoped
class TaskService {
  private final TaskRepository tasks;
  private final TaskWriter writer;
  private final ContentReader reader;
  private final TaskRights rights;
  private final WorkRows rows;
  private final Wording wording;
  private final OccurrenceLists occurrences;
  private final TaskEdits edits;
  private final TaskContents contents;
  private final EntityManager entities;

  TaskService(
      TaskRepository tasks,
      TaskWriter writer,
      ContentReader reader,
      TaskRights rights,
      WorkRows rows,
      Wording wording,
      OccurrenceLists occurrences,
      TaskEdits edits,
      TaskContents contents,
      EntityManager entities) {
    this.tasks = tasks;
    this.writer = writer;
    this.reader = reader;
    this.rights = rights;
    this.rows = rows;
    this.wording = wording;
    this.occurrences = occurrences;
    this.edits = edits;
    this.contents = contents;
    this.entities = entities;
  }

  Page<TaskSummary> list(WorkRows.Request request) {
    WorkRows.Found found = rows.page(request);
    LocalDate soon = rows.soonUntil(found.asOf());
    DeadlineBasis basis = request.filter().basis();
    List<TaskSummary> items = new ArrayList<>(found.rows().size());
    for (WorkRow row : found.rows()) {
      List<String> allowed = rights.allowedActions(row, rights.relations(row));
      items.add(
          TaskSummary.of(
              row, TaskHeadline.of(row, Judgement.of(row, basis, soon), wording, allowed)));
    }
    return new Page<>(items, found.next(), found.total());
  }

  /**
   * @throws NotFound when there is none, not yet on that day, or the caller may not know of it
   */
  TaskDto get(UUID id, LocalDate asOf) {
    TaskRepository.Detail detail = tasks.detail(id, asOf).orElseThrow(NotFound::new);
    return dto(detail, readable(detail.row()));
  }

  Page<TaskTermDto> terms(UUID id, String cursor, int limit) {
    readable(rows.currentOf(id, null).orElseThrow(NotFound::new));
    String pin = "terms " + id;
    LocalDate before =
        cursor == null
            ? LocalDate.MAX
            : LocalDate.parse(Cursor.read(cursor, pin).keys().getFirst());
    List<TaskRepository.Term> found = tasks.terms(id, before, limit + 1);
    String next =
        found.size() > limit
            ? Cursor.write(
                LocalDate.EPOCH, pin, List.of(found.get(limit - 1).validFrom().toString()))
            : null;
    return new Page<>(
        found.stream().limit(limit).map(t -> TaskTermDto.of(t, wording)).toList(), next, null);
  }

  /** In order of time; a draft has none yet. */
  Page<OccurrenceDto> occurrences(
      UUID id, LocalDate asOf, String cursor, int limit, boolean total) {
    readable(rows.currentOf(id, asOf).orElseThrow(NotFound::new));
    return occurrences.ofTask(id, asOf, cursor, limit, total);
  }

  @Transactional
  TaskDto create(NewTask wanted) {
    PlanFacts plan = tasks.plan(wanted.planId()).orElseThrow(NotFound::new);
    rights.requireCreate(plan);
    Task task = writer.create(wanted, plan);
    return answer(task.id());
  }

  @Transactional
  TaskDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Task task = tasks.findByIdOptional(id).orElseThrow(NotFound::new);
    change(task, () -> IfMatch.require(ifMatch, task), patch);
    return answer(id);
  }

  /** A change in the transaction that runs, without precondition and answer. */
  void change(UUID id, ObjectNode patch) {
    Task task =
        tasks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFound::new);
    change(task, () -> {}, patch);
  }

  private void change(Task task, Runnable precondition, ObjectNode patch) {
    WorkRow row = rows.currentOf(task.id(), null).orElseThrow(NotFound::new);
    Set<Relation> relations = rights.relations(row);
    rights.requireEdit(relations);
    precondition.run();
    rights.requireEditable(row, relations);
    rewrite(task, patch);
  }

  private void rewrite(Task task, ObjectNode patch) {
    PlanFacts plan = tasks.plan(task.planId).orElseThrow();
    TaskContent before = task.content();
    TaskEdit wanted = edits.patched(before, patch);
    Violations violations = new Violations();
    TaskContent after = reader.read(wanted, plan, before, violations);
    if (!task.draft()) {
      refuseGoverned(before.governedDifferences(after), patch.has("sources"));
    }
    boolean staysPut = Objects.equals(before.sectionId(), after.sectionId());
    String key =
        staysPut ? task.sectionKey() : writer.sectionKey(plan, after.sectionId(), violations);
    List<SourceQuote> sources = wanted.sources();
    if (patch.has("sources")) {
      writer.anchor(task, sources, violations);
    }
    violations.throwIfAny();
    writer.rewrite(task, after, key);
  }

  private static void refuseGoverned(List<String> fields, boolean sources) {
    List<String> all = new ArrayList<>(fields);
    if (sources) {
      all.add("sources");
    }
    if (!all.isEmpty()) {
      throw Conflict.of("GOVERNED_FIELD", "task.governedField", String.join(", ", all));
    }
  }

  @Transactional
  void delete(UUID id, IfMatch ifMatch) {
    Task task = tasks.findByIdOptional(id).orElseThrow(NotFound::new);
    WorkRow row = rows.currentOf(id, null).orElseThrow(NotFound::new);
    Set<Relation> relations = rights.relations(row);
    rights.requireDelete(relations);
    IfMatch.require(ifMatch, task);
    rights.requireDraft(row, relations);
    contents.remove(task);
  }

  private Set<Relation> readable(WorkRow row) {
    Set<Relation> relations = rights.relations(row);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    return relations;
  }

  private TaskDto answer(UUID id) {
    entities.flush();
    return get(id, null);
  }

  private TaskDto dto(TaskRepository.Detail detail, Set<Relation> relations) {
    WorkRow row = detail.row();
    Judgement judged = Judgement.of(row, DeadlineBasis.EXTENDED, rows.soonUntil(row.asOf()));
    TaskHeadline headline =
        TaskHeadline.of(row, judged, wording, rights.allowedActions(row, relations));
    return TaskDto.of(detail, headline, wording);
  }
}
