package vn.tiendo.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.security.Caller;

/** How long somebody may take back what he did to an item. */
@ApplicationScoped
public class UndoWindow {
  private final Caller caller;
  private final Clock clock;
  private final Duration length;

  UndoWindow(
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "tiendo.undo-window", defaultValue = "PT10M") Duration length) {
    this.caller = caller;
    this.clock = clock;
    this.length = length;
  }

  /**
   * Whether the caller may take the move back now: it is one that can be, his own and of the last
   * minutes.
   *
   * @param move the last one of the item, or null for a draft
   */
  public boolean open(WorkItemMove move, UUID by, Instant at) {
    return move != null
        && move.undoable()
        && by.equals(caller.actorId())
        && !at.plus(length).isBefore(clock.instant());
  }
}
