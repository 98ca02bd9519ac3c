package vn.tiendo.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.daily.Subject;
import vn.tiendo.drafting.ProgrammeItemsResult.Result;
import vn.tiendo.drafting.ProgrammeItemsResult.Status;
import vn.tiendo.programme.Programmes;
import vn.tiendo.workitem.WorkItemEdit;
import vn.tiendo.workitem.WorkItemWriter;

/** Saves the rows of a programme's grid: every row, or none and all that is wrong. */
@ApplicationScoped
class ProgrammeItemsService {
  private static final WorkItemEdit EMPTY =
      new WorkItemEdit(null, null, null, null, null, List.of(), null, null);

  private final WorkItemWriter writer;
  private final Programmes programmes;
  private final MergePatch mergePatch;

  ProgrammeItemsService(WorkItemWriter writer, Programmes programmes, MergePatch mergePatch) {
    this.writer = writer;
    this.programmes = programmes;
    this.mergePatch = mergePatch;
  }

  /** A row with what it would do; item is null for a new one. */
  private record Plan(String op, WorkItemWriter.Row item, WorkItemEdit edit, Subject subject) {}

  @Transactional
  ProgrammeItemsResult save(UUID programmeId, IfMatch ifMatch, ProgrammeItems wanted) {
    Programmes.Sheet sheet = programmes.toWrite(programmeId, ifMatch, "saveProgrammeItems");
    Violations violations = new Violations();
    WorkItemWriter.Lookup lookup = writer.lookup();
    List<Plan> plans = new ArrayList<>();
    List<UUID> named = new ArrayList<>();
    for (int i = 0; i < wanted.rows().size(); i++) {
      plans.add(plan(sheet, wanted.rows().get(i), "/rows/" + i, named, lookup, violations));
    }
    violations.throwIfAny();
    List<Result> results = new ArrayList<>();
    List<UUID> ordered = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      results.add(carryOut(i, sheet, plans.get(i), ordered));
    }
    if (results.stream().anyMatch(r -> r.status() != Status.UNCHANGED)) {
      programmes.touch(programmeId);
    }
    writer.ordered(ordered);
    return new ProgrammeItemsResult(programmes.dto(programmeId), results);
  }

  private Plan plan(
      Programmes.Sheet sheet,
      ObjectNode row,
      String pointer,
      List<UUID> named,
      WorkItemWriter.Lookup lookup,
      Violations violations) {
    ObjectNode fields = row.deepCopy().without(List.of("op", "id"));
    String op = row.get("op").asText();
    WorkItemWriter.Row item = null;
    if (op.equals("ADD")) {
      require(row, List.of("occurrenceId", "title", "dueOn"), pointer, violations);
    } else {
      item = existing(sheet, row, pointer, named, violations);
    }
    WorkItemEdit before = item == null ? EMPTY : item.edit();
    WorkItemEdit edit = mergePatch.apply(fields, before, WorkItemEdit.class);
    boolean written = op.equals("ADD") || (op.equals("CHANGE") && item != null);
    Subject subject = null;
    if (written && edit.occurrenceId() != null) {
      subject = subject(lookup, sheet, before, edit, pointer, violations);
      writer.check(edit, sheet.unitId(), sheet.year(), pointer, violations);
    }
    if (item != null) {
      settled(item, op, before, edit, pointer, violations);
    }
    return new Plan(op, item, edit, subject);
  }

  private Subject subject(
      WorkItemWriter.Lookup lookup,
      Programmes.Sheet sheet,
      WorkItemEdit before,
      WorkItemEdit edit,
      String pointer,
      Violations violations) {
    if (edit.occurrenceId().equals(before.occurrenceId())) {
      return lookup.occurrence(edit.occurrenceId()).orElseThrow();
    }
    return writer.under(
        lookup, edit.occurrenceId(), sheet.unitId(), pointer + "/occurrenceId", violations);
  }

  private static void require(
      ObjectNode row, List<String> members, String pointer, Violations violations) {
    for (String member : members) {
      if (!row.hasNonNull(member)) {
        violations.add(pointer + "/" + member, "REQUIRED", "workitem.required");
      }
    }
    if (row.has("id")) {
      violations.add(pointer + "/id", "NOT_FOR_ADD", "workitem.noIdForNew");
    }
  }

  private WorkItemWriter.Row existing(
      Programmes.Sheet sheet,
      ObjectNode row,
      String pointer,
      List<UUID> named,
      Violations violations) {
    if (!row.hasNonNull("id")) {
      violations.add(pointer + "/id", "REQUIRED", "workitem.required");
      return null;
    }
    UUID id = UUID.fromString(row.get("id").asText());
    if (named.contains(id)) {
      violations.add(pointer + "/id", "DUPLICATE", "workitem.twice");
      return null;
    }
    named.add(id);
    WorkItemWriter.Row item = writer.row(sheet.id(), id).orElse(null);
    if (item == null) {
      violations.add(pointer + "/id", "UNKNOWN_REFERENCE", "daily.unknownWorkItem");
    }
    return item;
  }

  /**
   * What was approved is neither removed nor changed in its governed fields; what is finished is
   * not changed.
   */
  private static void settled(
      WorkItemWriter.Row item,
      String op,
      WorkItemEdit before,
      WorkItemEdit edit,
      String pointer,
      Violations violations) {
    if (item.draft()) {
      return;
    }
    if (op.equals("REMOVE")) {
      violations.add(pointer + "/op", "APPROVED", "workitem.approved");
    } else if (!before.equals(edit) && !item.editable()) {
      violations.add(pointer, "STATE_FORBIDS", "daily.state." + item.state());
    } else if (before.governed(edit) != null) {
      String field = before.governed(edit);
      violations.add(pointer + "/" + field, "GOVERNED_FIELD", "workitem.governed." + field);
    }
  }

  private Result carryOut(int index, Programmes.Sheet sheet, Plan plan, List<UUID> ordered) {
    WorkItemWriter.Row item = plan.item();
    switch (plan.op()) {
      case "ADD" -> {
        item = writer.add(sheet, plan.subject(), plan.edit(), null);
        if (!item.draft()) {
          ordered.add(item.id());
        }
        return Result.of(index, Status.ADDED, item);
      }
      case "REMOVE" -> {
        writer.remove(item.id());
        return Result.of(index, Status.REMOVED, item);
      }
      default -> {
        boolean changed = writer.change(item.id(), plan.subject(), plan.edit());
        if (changed && !item.draft()) {
          ordered.add(item.id());
        }
        return Result.of(index, changed ? Status.CHANGED : Status.UNCHANGED, item);
      }
    }
  }
}
