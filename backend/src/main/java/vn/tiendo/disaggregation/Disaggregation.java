package vn.tiendo.disaggregation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

/** A way to divide figures, such as the districts of a province. */
@Entity
@Table(name = "disaggregation")
class Disaggregation extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  String code;

  String name;
  String note;
  String searchText;

  protected Disaggregation() {}

  Disaggregation(UUID ownerId, String code, DisaggregationEdit edit) {
    this.ownerId = ownerId;
    this.code = code;
    edit(edit);
  }

  final void edit(DisaggregationEdit edit) {
    name = edit.name();
    note = edit.note();
    searchText = SearchKeys.of(name, code);
  }
}
