package vn.tiendo.anchor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "source_anchor")
class SourceAnchor extends Tracked {
  @Column(updatable = false)
  UUID documentId;

  @Column(updatable = false)
  String resourceType;

  @Column(updatable = false)
  UUID resourceId;

  @Column(updatable = false)
  int position;

  @Column(updatable = false)
  int startAt;

  @Column(updatable = false)
  int endAt;

  @Column(updatable = false)
  String quote;

  @Column(updatable = false)
  String hash;

  protected SourceAnchor() {}

  SourceAnchor(String resourceType, UUID resourceId, int position, SourceAnchorDto found) {
    documentId = found.documentId();
    this.resourceType = resourceType;
    this.resourceId = resourceId;
    this.position = position;
    startAt = found.start();
    endAt = found.end();
    quote = found.quote();
    hash = found.hash();
  }
}
