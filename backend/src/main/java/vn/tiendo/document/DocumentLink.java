package vn.tiendo.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "document_link")
class DocumentLink extends Tracked {
  @Column(updatable = false)
  UUID documentId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  DocumentRelation relation;

  @Column(updatable = false)
  UUID targetId;

  protected DocumentLink() {}

  DocumentLink(UUID documentId, NewDocumentLink link) {
    this.documentId = documentId;
    relation = link.relation();
    targetId = link.documentId();
  }

  NewDocumentLink asNew() {
    return new NewDocumentLink(relation, targetId);
  }
}
