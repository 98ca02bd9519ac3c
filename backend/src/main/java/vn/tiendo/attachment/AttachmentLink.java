package vn.tiendo.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "attachment_link")
class AttachmentLink extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  UUID attachmentId;

  @Column(updatable = false)
  String resourceType;

  @Column(updatable = false)
  UUID resourceId;

  int position;

  protected AttachmentLink() {}

  AttachmentLink(
      UUID ownerId, UUID attachmentId, String resourceType, UUID resourceId, int position) {
    this.ownerId = ownerId;
    this.attachmentId = attachmentId;
    this.resourceType = resourceType;
    this.resourceId = resourceId;
    this.position = position;
  }
}
