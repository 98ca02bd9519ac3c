package vn.tiendo.workitem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.Staff;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.daily.Subjects;
import vn.tiendo.itemlist.WorkItemMove;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.programme.ProgrammeState;
import vn.tiendo.programme.Programmes;
import vn.tiendo.unit.Units;

/**
 * The door to adding, editing and removing items within a programme: the rules that single requests
 * and batches share. Callers have locked the programme and checked the rights.
 */
@ApplicationScoped
public class WorkItemWriter {
  private static final Set<WorkState> OPEN =
      EnumSet.of(WorkState.NOT_STARTED, WorkState.IN_PROGRESS, WorkState.REDO);

  private final WorkItemRepository items;
  private final Deletions deletions;
  private final WorkItemJournal journal;
  private final Programmes programmes;
  private final Subjects subjects;
  private final SubjectRights subjectRights;
  private final Staff staff;
  private final Units units;
  private final Caller caller;

  WorkItemWriter(
      WorkItemRepository items,
      Deletions deletions,
      WorkItemJournal journal,
      Programmes programmes,
      Subjects subjects,
      SubjectRights subjectRights,
      Staff staff,
      Units units,
      Caller caller) {
    this.items = items;
    this.deletions = deletions;
    this.journal = journal;
    this.programmes = programmes;
    this.subjects = subjects;
    this.subjectRights = subjectRights;
    this.staff = staff;
    this.units = units;
    this.caller = caller;
  }

  /**
   * An item as it stands.
   *
   * @param edit what of it can be edited
   */
  public record Row(UUID id, int number, WorkState state, WorkItemEdit edit) {
    static Row of(WorkItem item) {
      return new Row(item.id(), item.number, item.state, WorkItemEdit.of(item));
    }

    public boolean draft() {
      return state == WorkState.DRAFT;
    }

    /** Ordered work that can still be given to somebody else. */
    public boolean editable() {
      return OPEN.contains(state);
    }
  }

  /** The item, if the programme has it. */
  public Optional<Row> row(UUID programmeId, UUID id) {
    return items.findByIdOptional(id).filter(i -> i.programmeId.equals(programmeId)).map(Row::of);
  }

  /** Occurrences looked up once in a request, however many rows name them. */
  public final class Lookup {
    private final Map<UUID, Optional<Subject>> known = new HashMap<>();

    public Optional<Subject> occurrence(UUID id) {
      return known.computeIfAbsent(
          id,
          i ->
              subjects
                  .occurrence(i)
                  .filter(s -> subjectRights.relations(s).contains(Relation.READER)));
    }
  }

  public Lookup lookup() {
    return new Lookup();
  }

  /**
   * The occurrence, if work may be registered under it by the unit; otherwise a violation at the
   * pointer.
   */
  public Subject under(
      Lookup lookup, UUID occurrenceId, UUID unit, String pointer, Violations violations) {
    Subject subject = lookup.occurrence(occurrenceId).orElse(null);
    if (subject == null) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "daily.unknownOccurrence");
    } else if (!subject.planIssued() || !OPEN.contains(subject.state())) {
      violations.add(pointer, "OCCURRENCE_CLOSED", "workitem.occurrenceClosed");
    } else if (!takesPart(subject, unit)) {
      violations.add(
          pointer, "UNIT_NOT_ASSIGNED", "workitem.unitNotAssigned", units.ref(unit).name());
    }
    return subject;
  }

  /**
   * The unit, or one above it, leads or coordinates the task; or the unit stands above one that
   * does.
   */
  boolean takesPart(Subject subject, UUID unit) {
    return related(unit, subject.leadUnitId())
        || subject.coordinatorIds().stream().anyMatch(assigned -> related(unit, assigned));
  }

  private boolean related(UUID unit, UUID assigned) {
    return units.within(unit, assigned) || units.within(assigned, unit);
  }

  static boolean open(Subject subject) {
    return OPEN.contains(subject.state());
  }

  /** Everything wrong with people and date of a new or edited item. */
  public void check(WorkItemEdit edit, UUID unit, int year, String pointer, Violations violations) {
    staff.require(
        edit.personId(),
        pointer + "/personId",
        edit.helperIds(),
        pointer + "/helperIds",
        unit,
        violations);
    if (edit.dueOn() != null && edit.dueOn().getYear() < year) {
      violations.add(
          pointer + "/dueOn", "DUE_BEFORE_YEAR", "workitem.dueBeforeYear", String.valueOf(year));
    }
  }

  /**
   * Adds an item to a locked programme: a draft while it is written, ordered work at once when it
   * is approved.
   */
  public Row add(Programmes.Sheet sheet, Subject subject, WorkItemEdit edit, UUID copiedFrom) {
    LocalDate today = caller.today();
    WorkItem item = new WorkItem();
    item.ownerId = sheet.ownerId();
    item.programmeId = sheet.id();
    item.unitId = sheet.unitId();
    item.year = sheet.year();
    item.number = programmes.nextNumber(sheet.id());
    item.copiedFromId = copiedFrom;
    item.unplanned = sheet.state() == ProgrammeState.APPROVED;
    item.startsOn = LocalDate.of(sheet.year(), 1, 1);
    item.stateSince = today;
    write(item, subject, edit);
    if (item.unplanned) {
      journal.order(item, WorkItemMove.REGISTER, today);
    } else {
      items.persist(item);
    }
    return Row.of(item);
  }

  /** Writes an edit. @throws Conflict when it touches what was approved */
  public boolean change(UUID id, Subject subject, WorkItemEdit edit) {
    WorkItem item = items.findById(id);
    WorkItemEdit before = WorkItemEdit.of(item);
    if (before.equals(edit)) {
      return false;
    }
    String governed = item.state == WorkState.DRAFT ? null : before.governed(edit);
    if (governed != null) {
      throw Conflict.of("GOVERNED_FIELD", "workitem.governed." + governed);
    }
    write(item, subject, edit);
    return true;
  }

  /** Takes a draft out of its programme. */
  public void remove(UUID id) {
    deletions.delete(items.findById(id));
  }

  /** Ordered work has terms: they follow what was written of these items. */
  public void ordered(Collection<UUID> ids) {
    if (!ids.isEmpty()) {
      journal.terms(ids, caller.today());
    }
  }

  private static void write(WorkItem item, Subject subject, WorkItemEdit edit) {
    item.planId = subject.planId();
    item.taskId = subject.taskId();
    item.occurrenceId = subject.occurrenceId();
    item.describe(edit.title(), edit.description(), edit.product());
    item.give(edit.personId(), edit.helperIds());
    item.dueOn = edit.dueOn();
    item.percent = edit.percentComplete();
    if (item.state == WorkState.DRAFT) {
      item.originalDueOn = edit.dueOn();
    }
  }
}
