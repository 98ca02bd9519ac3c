package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** What a command has changed so far and not yet written. */
@ApplicationScoped
public class Pending {
  private final EntityManager entities;

  Pending(EntityManager entities) {
    this.entities = entities;
  }

  /** Writes it, so that a projection in SQL sees it; a reading request has nothing to write. */
  public void write() {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
  }
}
