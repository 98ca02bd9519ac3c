package vn.tiendo.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.SortKeys;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.lifecycle.Deadline;
import vn.tiendo.lifecycle.DeadlineType;
import vn.tiendo.occurrence.TaskHead;

/** A task as it is today. Columns: V020__task.sql. */
@Entity
@Table(name = "task")
class Task extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID planId;

  UUID sectionId;
  String code;
  String codeKey;
  String sortKey;
  String title;
  String wording;
  String note;
  String product;
  UUID leadUnitId;
  Integer[] coordinatorNums;
  Integer[] coordinatorClassNums;
  Integer[] watcherNums;
  UUID leaderId;
  boolean starred;
  boolean advisesHigherBody;
  UUID higherBodyId;
  UUID[] documentIds;
  LocalDate effectiveOn;
  @Embedded StoredDeadline deadline;
  String searchText;

  protected Task() {}

  Task(PlanFacts plan) {
    ownerId = plan.ownerId();
    planId = plan.id();
  }

  boolean draft() {
    return effectiveOn == null;
  }

  Deadline deadline() {
    return deadline.deadline();
  }

  /** Takes over all it says. @param sectionKey sort key of its section, empty without one */
  void say(TaskContent content, String sectionKey) {
    sectionId = content.sectionId();
    code = content.code();
    codeKey = SortKeys.natural(code);
    placedUnder(sectionKey);
    title = content.title();
    wording = content.wording();
    note = content.note();
    product = content.product();
    leadUnitId = content.leadUnitId();
    coordinatorNums = content.coordinators().toArray(Integer[]::new);
    coordinatorClassNums = content.classes().toArray(Integer[]::new);
    watcherNums = content.watchers().toArray(Integer[]::new);
    leaderId = content.leaderId();
    starred = content.starred();
    advisesHigherBody = content.advisesHigherBody();
    higherBodyId = content.higherBodyId();
    documentIds = content.documentIds().toArray(UUID[]::new);
    deadline = StoredDeadline.of(content.deadline());
    searchText = SearchKeys.of(code, title, wording, product);
  }

  /** The plan's natural order: by section, then as people count the codes. */
  void placedUnder(String sectionKey) {
    sortKey = sectionKey + "/" + codeKey;
  }

  String sectionKey() {
    return sortKey.substring(0, sortKey.lastIndexOf('/'));
  }

  TaskContent content() {
    return new TaskContent(
        sectionId,
        code,
        title,
        wording,
        note,
        leadUnitId,
        List.of(coordinatorNums),
        List.of(coordinatorClassNums),
        List.of(watcherNums),
        deadline(),
        leaderId,
        product,
        starred,
        advisesHigherBody,
        higherBodyId,
        List.of(documentIds));
  }

  TaskHead head() {
    boolean continuous = deadline.type().equals(DeadlineType.CONTINUOUS.name());
    return new TaskHead(id(), ownerId, planId, sectionId, leadUnitId, sortKey, continuous);
  }
}
