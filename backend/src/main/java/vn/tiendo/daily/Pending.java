package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.tiendo.common.persistence.Tracked;

/** What a command has changed so far and not yet written. */
@ApplicationScoped
public class Pending {
  private final EntityManager entities;

  Pending(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Marks a row as changed although only what hangs on it did: its version rises. The row's
   * listener stamps the true time when it is written; the value here only has to differ.
   */
  public void touch(Tracked row) {
    row.touch(row.updatedAt().plusMillis(1));
  }

  /** Writes it, so that a projection in SQL sees it; a reading request has nothing to write. */
  public void write() {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
  }
}
