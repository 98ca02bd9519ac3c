package vn.tiendo.common.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/**
 * Deletes tracked rows so that the audit event names the one who deleted, not the one who wrote
 * last.
 */
@ApplicationScoped
public class Deletions {
  private final EntityManager entities;
  private final Clock clock;

  Deletions(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  public void delete(Tracked row) {
    row.touch(clock.instant());
    entities.flush();
    entities.remove(row);
    entities.flush();
  }
}
