package vn.tiendo.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.lifecycle.Deadline;

/** What a task says, every reference resolved and checked: units as their numbers. */
record TaskContent(
    UUID sectionId,
    String code,
    String title,
    String wording,
    String note,
    UUID leadUnitId,
    List<Integer> coordinators,
    List<Integer> classes,
    List<Integer> watchers,
    Deadline deadline,
    UUID leaderId,
    String product,
    boolean starred,
    boolean advisesHigherBody,
    UUID higherBodyId,
    List<UUID> documentIds) {

  /**
   * The contract's names of the fields in which the other differs and which only an amendment
   * changes once issued.
   */
  List<String> governedDifferences(TaskContent other) {
    List<String> fields = new ArrayList<>();
    different("sectionId", sectionId, other.sectionId, fields);
    different("code", code, other.code, fields);
    different("title", title, other.title, fields);
    different("description", wording, other.wording, fields);
    different("leadUnit", leadUnitId, other.leadUnitId, fields);
    different("coordinators", coordinators, other.coordinators, fields);
    if (!fields.contains("coordinators")) {
      different("coordinators", classes, other.classes, fields);
    }
    different("deadline", deadline, other.deadline, fields);
    different("product", product, other.product, fields);
    different("advisesHigherBody", advisesHigherBody, other.advisesHigherBody, fields);
    different("higherBody", higherBodyId, other.higherBodyId, fields);
    different("documentIds", documentIds, other.documentIds, fields);
    return fields;
  }

  private static void different(String field, Object one, Object other, List<String> fields) {
    if (!Objects.equals(one, other)) {
      fields.add(field);
    }
  }
}
