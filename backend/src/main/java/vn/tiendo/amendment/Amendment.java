package vn.tiendo.amendment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "amendment")
class Amendment extends Tracked {
  @Column(updatable = false)
  UUID planId;

  @Column(updatable = false)
  UUID documentId;

  @Column(updatable = false)
  LocalDate effectiveOn;

  @Column(updatable = false)
  String note;

  @Column(updatable = false)
  UUID createdBy;

  protected Amendment() {}

  Amendment(UUID planId, NewAmendment wanted, UUID createdBy) {
    this.planId = planId;
    documentId = wanted.documentId();
    effectiveOn = wanted.effectiveOn();
    note = wanted.note();
    this.createdBy = createdBy;
  }
}
