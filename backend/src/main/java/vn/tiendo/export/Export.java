package vn.tiendo.export;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

/** That somebody took a list away, and how much of it; the file itself goes after a day. */
@Entity
@Table(name = "export")
class Export extends Tracked {
  @Column(updatable = false)
  UUID createdBy;

  @Column(updatable = false)
  String source;

  @Column(updatable = false)
  @Enumerated(EnumType.STRING)
  ExportFormat format;

  @Column(name = "row_count", updatable = false)
  int rows;

  @Column(updatable = false)
  LocalDate asOf;

  @Column(updatable = false)
  UUID attachmentId;

  protected Export() {}

  Export(UUID createdBy, NewExport wanted, int rows, LocalDate asOf, UUID attachmentId) {
    this.createdBy = createdBy;
    source = wanted.source();
    format = wanted.format();
    this.rows = rows;
    this.asOf = asOf;
    this.attachmentId = attachmentId;
  }
}
