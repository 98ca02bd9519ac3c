package vn.tiendo.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.security.Caller;

/**
 * Who reads the work reads what was reported of it; only the one who wrote an update corrects or
 * withdraws it.
 */
@ApplicationScoped
class ProgressRights {
  private final Caller caller;
  private final Clock clock;
  private final Duration undoWindow;

  ProgressRights(
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "tiendo.undo-window", defaultValue = "PT10M") Duration undoWindow) {
    this.caller = caller;
    this.clock = clock;
    this.undoWindow = undoWindow;
  }

  boolean author(UUID authorId) {
    return authorId.equals(caller.actorId());
  }

  boolean inTime(Instant createdAt) {
    return !clock.instant().isAfter(createdAt.plus(undoWindow));
  }

  List<String> allowedActions(
      UUID authorId, ProgressState state, boolean planIssued, Instant createdAt) {
    List<String> actions = new ArrayList<>();
    if (author(authorId) && state == ProgressState.CURRENT && planIssued) {
      actions.add("editProgressUpdate");
      if (inTime(createdAt)) {
        actions.add("withdrawProgressUpdate");
      }
    }
    return actions;
  }
}
