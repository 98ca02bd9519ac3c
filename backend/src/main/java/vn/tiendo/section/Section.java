package vn.tiendo.section;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "section")
class Section extends Tracked {
  @Column(updatable = false)
  UUID planId;

  String code;
  String number;
  String title;

  @Column(updatable = false)
  UUID parentId;

  @Column(updatable = false)
  int level;

  /** Path of positions from the top, so that a plain sort gives the order of the text. */
  String sortKey;

  protected Section() {}

  Section(UUID planId, Section parent, NewSection wanted, String sortKey) {
    this.planId = planId;
    parentId = parent == null ? null : parent.id();
    level = parent == null ? 1 : parent.level + 1;
    edit(new SectionEdit(wanted.code(), wanted.number(), wanted.title(), null));
    this.sortKey = sortKey;
  }

  void edit(SectionEdit edit) {
    code = edit.code();
    number = edit.number();
    title = edit.title();
  }
}
