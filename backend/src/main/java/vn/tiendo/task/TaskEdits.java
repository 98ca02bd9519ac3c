package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.unit.Units;

/** What a task says now in the words of an edit, and with a patch on top. */
@ApplicationScoped
class TaskEdits {
  private final MergePatch mergePatch;
  private final Units units;

  TaskEdits(MergePatch mergePatch, Units units) {
    this.mergePatch = mergePatch;
    this.units = units;
  }

  TaskEdit patched(TaskContent now, ObjectNode patch) {
    return mergePatch.apply(patch, of(now, null), TaskEdit.class);
  }

  /**
   * Whoever leads after an amendment no longer coordinates or watches, without the amendment having
   * to say so.
   */
  TaskEdit amended(TaskContent now, ObjectNode fields) {
    UUID lead =
        fields.has("leadUnit")
            ? units.idOf(fields.get("leadUnit").textValue()).orElse(null)
            : now.leadUnitId();
    return mergePatch.apply(fields, of(now, lead), TaskEdit.class);
  }

  private TaskEdit of(TaskContent now, UUID lead) {
    List<NewCoordinator> coordinators = new ArrayList<>();
    ids(now.coordinators(), lead).forEach(id -> coordinators.add(new NewCoordinator(id, null)));
    now.classes()
        .forEach(
            num ->
                coordinators.add(new NewCoordinator(null, units.classByNum(num).id().toString())));
    return new TaskEdit(
        now.sectionId(),
        now.code(),
        now.title(),
        now.wording(),
        now.note(),
        now.leadUnitId().toString(),
        coordinators,
        ids(now.watchers(), lead),
        now.deadline(),
        now.leaderId(),
        now.product(),
        now.starred(),
        now.advisesHigherBody(),
        now.higherBodyId() == null ? null : now.higherBodyId().toString(),
        now.documentIds(),
        null);
  }

  private List<String> ids(List<Integer> nums, UUID except) {
    return nums.stream()
        .map(num -> units.byNum(num).id())
        .filter(id -> !id.equals(except))
        .map(UUID::toString)
        .toList();
  }
}
