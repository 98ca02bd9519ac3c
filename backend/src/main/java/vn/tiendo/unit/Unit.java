package vn.tiendo.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.SortKeys;

/** A unit; its names, parents and identifiers stand in dated rows beside it. */
@Entity
@Table(name = "unit")
class Unit extends Dated {
  @Column(updatable = false)
  private UUID ownerId;

  @Column(updatable = false)
  private String code;

  @Enumerated(EnumType.STRING)
  private UnitKind kind;

  private boolean internal;
  private boolean hasSeal;
  private String sortKey;
  private String note;

  protected Unit() {}

  Unit(UUID ownerId, String code, UnitKind kind, LocalDate from, LocalDate to) {
    super(from, to);
    this.ownerId = ownerId;
    this.code = code;
    this.kind = kind;
    this.sortKey = SortKeys.natural(code);
  }

  void describe(UnitKind what, boolean seal, String remark) {
    kind = what;
    hasSeal = seal;
    note = remark;
  }

  /** Inside an organisation that works with this system, or a partner outside. */
  void stand(boolean inside) {
    internal = inside;
  }

  UUID ownerId() {
    return ownerId;
  }

  String code() {
    return code;
  }

  UnitKind kind() {
    return kind;
  }

  boolean internal() {
    return internal;
  }

  boolean hasSeal() {
    return hasSeal;
  }

  String note() {
    return note;
  }
}
