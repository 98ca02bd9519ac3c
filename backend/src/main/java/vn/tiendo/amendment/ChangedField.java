package vn.tiendo.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "amendment_change")
class ChangedField extends Tracked {
  @Column(updatable = false)
  UUID amendmentId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  UUID taskId;

  @Column(updatable = false)
  UUID indicatorId;

  @Column(updatable = false)
  String code;

  @Column(updatable = false)
  String field;

  @Column(updatable = false)
  String before;

  @Column(updatable = false)
  String after;

  protected ChangedField() {}

  ChangedField(UUID amendmentId, int position, AmendedField changed) {
    this.amendmentId = amendmentId;
    this.position = position;
    taskId = changed.taskId();
    indicatorId = changed.indicatorId();
    code = changed.code();
    field = changed.field();
    before = changed.before();
    after = changed.after();
  }

  AmendedField dto() {
    return new AmendedField(taskId, indicatorId, code, field, before, after);
  }
}
