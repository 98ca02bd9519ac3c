package vn.tiendo.common.persistence;

import io.quarkus.arc.Arc;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Clock;
import vn.tiendo.common.security.Caller;

/** Stamps each row with its writer just before it is written. */
class WriteStamp {
  @PrePersist
  @PreUpdate
  void stamp(Tracked row) {
    Caller caller = Arc.container().instance(Caller.class).get();
    Clock clock = Arc.container().instance(Clock.class).get();
    row.stamp(clock.instant(), caller.actorId(), caller.requestId());
  }
}
