package vn.tiendo.outline;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** The headings under which a report is written. */
@Entity
class Outline extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  String code;

  String title;

  @JdbcTypeCode(SqlTypes.JSON)
  List<OutlineNode> nodes;

  protected Outline() {}

  Outline(UUID ownerId, String code, OutlineEdit edit) {
    this.ownerId = ownerId;
    this.code = code;
    edit(edit);
  }

  final void edit(OutlineEdit edit) {
    title = edit.title();
    nodes = edit.nodes();
  }
}
