package vn.tiendo.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Tracked;

@Entity
@Table(name = "attachment")
class Attachment extends Tracked {
  /** How long a file waits to be linked. */
  static final Duration UNLINKED_LIFE = Duration.ofDays(1);

  @Column(updatable = false)
  UUID createdBy;

  @Column(updatable = false)
  String fileName;

  @Column(updatable = false)
  String mediaType;

  @Column(updatable = false)
  long size;

  @Column(updatable = false)
  String sha256;

  Instant expiresAt;

  protected Attachment() {}

  Attachment(UUID createdBy, String fileName, String mediaType, FileDigest digest, Instant now) {
    this.createdBy = createdBy;
    this.fileName = fileName;
    this.mediaType = mediaType;
    size = digest.size();
    sha256 = digest.sha256();
    unlinked(now);
  }

  void linked() {
    expiresAt = null;
  }

  void unlinked(Instant now) {
    expiresAt = now.plus(UNLINKED_LIFE);
  }
}
