package vn.tiendo.common.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * What every row of business data carries. Who changed it and in which request are columns of the
 * row itself: the audit trigger reads them there, so a write that does not say who it is from fails
 * on NOT NULL.
 */
@MappedSuperclass
@EntityListeners(WriteStamp.class)
public abstract class Tracked {
  @Id private UUID id = Ids.next();
  @Version private long version;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "changed_by")
  private UUID changedBy;

  @Column(name = "request_id")
  private UUID requestId;

  public UUID id() {
    return id;
  }

  /** Rises by one with each change; the first is 0. */
  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public UUID changedBy() {
    return changedBy;
  }

  /**
   * Marks the row as changed although only its children did; the caller's listener stamps it at
   * flush.
   */
  public void touch(Instant at) {
    // A clock that stands, as in tests, would leave the row as it was and write nothing.
    updatedAt = updatedAt != null && !at.isAfter(updatedAt) ? updatedAt.plusNanos(1_000) : at;
  }

  void stamp(Instant at, UUID by, UUID request) {
    if (createdAt == null) {
      createdAt = at;
    }
    updatedAt = at;
    changedBy = by;
    requestId = request;
  }
}
