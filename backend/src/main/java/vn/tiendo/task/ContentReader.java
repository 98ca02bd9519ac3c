package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.document.Documents;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.lifecycle.DeadlineRules;
import vn.tiendo.unit.Units;

/**
 * Resolves what was sent and finds everything wrong with it that needs more than one field or the
 * database.
 */
@ApplicationScoped
class ContentReader {
  private final Units units;
  private final Documents documents;
  private final TaskRepository tasks;

  ContentReader(Units units, Documents documents, TaskRepository tasks) {
    this.units = units;
    this.documents = documents;
    this.tasks = tasks;
  }

  /**
   * @param before what the task says now, or null for a new one: what stays is not looked up again
   * @return what it will say; only good when no violation was added
   */
  TaskContent read(TaskEdit wanted, PlanFacts plan, TaskContent before, Violations violations) {
    UUID lead = unit(wanted.leadUnit(), "/leadUnit", violations);
    Set<UUID> taken = new HashSet<>();
    taken.add(lead);
    List<NewCoordinator> named = orEmpty(wanted.coordinators());
    List<Integer> coordinators = coordinators(named, taken, violations);
    TaskContent content =
        new TaskContent(
            wanted.sectionId(),
            wanted.code(),
            wanted.title(),
            wanted.description(),
            wanted.note(),
            lead,
            coordinators,
            classes(named, violations),
            watchers(orEmpty(wanted.watchers()), taken, violations),
            wanted.deadline(),
            wanted.leaderId(),
            wanted.product(),
            Boolean.TRUE.equals(wanted.starred()),
            Boolean.TRUE.equals(wanted.advisesHigherBody()),
            wanted.higherBody() == null
                ? null
                : unit(wanted.higherBody(), "/higherBody", violations),
            orEmpty(wanted.documentIds()));
    place(content, plan, violations);
    deadline(content.deadline(), before == null ? null : before.deadline(), plan, violations);
    citations(content, before, plan, violations);
    leader(content, before, plan, violations);
    return content;
  }

  private UUID unit(String key, String pointer, Violations violations) {
    Optional<UUID> found = units.idOf(key);
    if (found.isEmpty()) {
      violations.add(pointer, "UNKNOWN_REFERENCE", "task.unknownUnit", key);
    }
    return found.orElse(null);
  }

  private List<Integer> coordinators(
      List<NewCoordinator> named, Set<UUID> taken, Violations violations) {
    List<Integer> nums = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      if (named.get(i).unit() != null) {
        part(named.get(i).unit(), "/coordinators/" + i + "/unit", taken, violations)
            .ifPresent(nums::add);
      }
    }
    return nums;
  }

  private List<Integer> watchers(List<String> named, Set<UUID> taken, Violations violations) {
    List<Integer> nums = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      part(named.get(i), "/watchers/" + i, taken, violations).ifPresent(nums::add);
    }
    return nums;
  }

  /** A unit has one part in a task: exactly one leads, and it is not among the others. */
  private Optional<Integer> part(
      String key, String pointer, Set<UUID> taken, Violations violations) {
    UUID id = unit(key, pointer, violations);
    if (id != null && !taken.add(id)) {
      violations.add(pointer, "DUPLICATE_UNIT", "task.unitTwice", units.ref(id).name());
      return Optional.empty();
    }
    return Optional.ofNullable(id).map(units::num);
  }

  private List<Integer> classes(List<NewCoordinator> named, Violations violations) {
    List<Integer> nums = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      String key = named.get(i).unitClass();
      if (key != null) {
        String pointer = "/coordinators/" + i + "/unitClass";
        Optional<Integer> found = tasks.classNum(key);
        if (found.isEmpty()) {
          violations.add(pointer, "UNKNOWN_REFERENCE", "task.unknownUnitClass", key);
        } else if (nums.contains(found.get())) {
          violations.add(pointer, "DUPLICATE_UNIT", "task.unitTwice", key);
        } else {
          nums.add(found.get());
        }
      }
    }
    return nums;
  }

  private static void place(TaskContent content, PlanFacts plan, Violations violations) {
    if (plan.register() && content.sectionId() != null) {
      violations.add("/sectionId", "NOT_FOR_REGISTER", "task.registerHasNoSections");
    } else if (!plan.register() && content.sectionId() == null) {
      violations.add("/sectionId", "REQUIRED", "task.sectionRequired");
    }
    if (content.advisesHigherBody() && content.higherBodyId() == null) {
      violations.add("/higherBody", "REQUIRED", "task.higherBodyRequired");
    } else if (!content.advisesHigherBody() && content.higherBodyId() != null) {
      violations.add("/higherBody", "NOT_FOR_TASK", "task.higherBodyOnlyForAdvice");
    }
  }

  void deadline(Deadline deadline, Deadline before, PlanFacts plan, Violations violations) {
    for (DeadlineRules.Flaw flaw : DeadlineRules.flaws(deadline)) {
      violations.add("/deadline" + flaw.pointer(), flaw.code(), "task.deadline." + flaw.code());
    }
    if (deadline.lastDay() != null && deadline.lastDay().isBefore(plan.startsOn())) {
      violations.add("/deadline/statedDate", "DEADLINE_BEFORE_PLAN", "task.deadlineBeforePlan");
    }
    if (before == null || !Objects.equals(before.documentId(), deadline.documentId())) {
      documents.require(deadline.documentId(), "/deadline/documentId", violations);
    }
  }

  private void citations(
      TaskContent content, TaskContent before, PlanFacts plan, Violations violations) {
    if (plan.register() && content.documentIds().isEmpty()) {
      violations.add("/documentIds", "REQUIRED", "task.registerCites");
    }
    for (int i = 0; i < content.documentIds().size(); i++) {
      UUID id = content.documentIds().get(i);
      if (before == null || !before.documentIds().contains(id)) {
        documents.require(id, "/documentIds/" + i, violations);
      }
    }
  }

  private void leader(
      TaskContent content, TaskContent before, PlanFacts plan, Violations violations) {
    UUID leader = content.leaderId();
    boolean same = before != null && Objects.equals(before.leaderId(), leader);
    if (leader != null && !same && !tasks.leads(leader, plan.ownerId())) {
      violations.add("/leaderId", "NOT_A_LEADER", "task.notALeader");
    }
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
