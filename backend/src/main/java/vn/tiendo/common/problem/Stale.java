package vn.tiendo.common.problem;

import java.util.UUID;

/** 412: somebody changed the resource after the caller read it. */
public final class Stale extends ApiException {
  private final UUID resourceId;
  private final long currentVersion;
  private final Long readVersion;

  /**
   * @param currentVersion the version that the database holds, or -1 when a concurrent writer got
   *     there first
   * @param readVersion the version in If-Match, or null when it was not one of ours
   */
  public Stale(UUID resourceId, long currentVersion, Long readVersion) {
    super(Text.of("common.stale"));
    this.resourceId = resourceId;
    this.currentVersion = currentVersion;
    this.readVersion = readVersion;
  }

  public UUID resourceId() {
    return resourceId;
  }

  public long currentVersion() {
    return currentVersion;
  }

  public Long readVersion() {
    return readVersion;
  }
}
