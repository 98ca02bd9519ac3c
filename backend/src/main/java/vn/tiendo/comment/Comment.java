package vn.tiendo.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.daily.Subject;

@Entity
@Table(name = "task_comment")
class Comment extends Tracked {
  UUID ownerId;
  UUID taskId;
  UUID occurrenceId;
  UUID workItemId;
  UUID authorId;
  String content;
  UUID[] mentionIds = {};
  Instant saidAt;
  Instant editedAt;
  Instant deletedAt;

  protected Comment() {}

  Comment(Subject subject, UUID authorId, Instant saidAt) {
    ownerId = subject.ownerId();
    taskId = subject.taskId();
    occurrenceId = subject.occurrenceId();
    workItemId = subject.item() == null ? null : subject.item().id();
    this.authorId = authorId;
    this.saidAt = saidAt;
  }

  void delete(Instant at) {
    content = null;
    mentionIds = new UUID[] {};
    deletedAt = at;
  }
}
