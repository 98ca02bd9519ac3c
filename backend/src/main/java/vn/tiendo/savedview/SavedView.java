package vn.tiendo.savedview;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** A list as somebody likes to see it. */
@Entity
class SavedView extends Tracked {
  @Column(updatable = false)
  UUID accountId;

  @Column(updatable = false)
  UUID ownerId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  ViewList list;

  String name;
  String query;
  String[] columns;
  boolean shared;

  protected SavedView() {}

  SavedView(UUID accountId, UUID ownerId, NewView wanted) {
    this.accountId = accountId;
    this.ownerId = ownerId;
    list = wanted.list();
    edit(wanted.edit());
  }

  final void edit(ViewEdit edit) {
    name = edit.name().strip();
    query = edit.query() == null ? "" : edit.query();
    columns = edit.columns() == null ? new String[0] : edit.columns().toArray(String[]::new);
    shared = Boolean.TRUE.equals(edit.shared());
  }
}
