package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.tiendo.common.security.Caller;
import vn.tiendo.daily.Pending;

/** Keeps the report whole, as it stands at this moment. */
@ApplicationScoped
class Versions {
  private final Assembly assembly;
  private final EntityManager entities;
  private final Caller caller;
  private final Clock clock;
  private final Pending pending;

  Versions(Assembly assembly, EntityManager entities, Caller caller, Clock clock, Pending pending) {
    this.assembly = assembly;
    this.entities = entities;
    this.caller = caller;
    this.clock = clock;
    this.pending = pending;
  }

  void keep(ConsolidatedReader.Seen seen, ConsolidatedVersion.Cause cause, String note) {
    // Sources and parts written a moment ago are read by SQL.
    pending.write();
    ConsolidatedContent content = assembly.content(seen.report(), seen.period());
    entities.persist(
        new ConsolidatedVersion(seen.report(), cause, content, note)
            .by(caller.actorId(), clock.instant()));
  }
}
