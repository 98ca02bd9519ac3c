package vn.tiendo.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.anchor.SourceText;
import vn.tiendo.common.persistence.Tracked;

/** The full text, apart from the document: lists and the audit trail never carry it. */
@Entity
@Table(name = "document_text")
class DocumentText extends Tracked {
  @Column(updatable = false)
  UUID documentId;

  @Column(updatable = false)
  String text;

  @Column(updatable = false)
  String hash;

  protected DocumentText() {}

  DocumentText(UUID documentId, SourceText source) {
    this.documentId = documentId;
    text = source.text();
    hash = source.hash();
  }
}
