package vn.tiendo.occurrence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.worklist.WorkProduct;

/** The door for features whose own command shows that work is done. */
@ApplicationScoped
public class Confirmations {
  private static final String REQUEST = "requestOccurrenceConfirmation";

  private final MoveService moves;
  private final Occurrences occurrences;

  Confirmations(MoveService moves, Occurrences occurrences) {
    this.moves = moves;
    this.occurrences = occurrences;
  }

  /**
   * Reports the occurrence done in the caller's name, with its product, when he may and its state
   * allows it; otherwise nothing happens.
   *
   * @return whether it was reported
   */
  public boolean requestIfAllowed(UUID occurrenceId, WorkProduct product, String note) {
    boolean allowed =
        occurrences
            .actions(List.of(occurrenceId))
            .getOrDefault(occurrenceId, List.of())
            .contains(REQUEST);
    if (allowed) {
      moves.make(
          occurrenceId,
          null,
          Command.of(new MoveBodies.ConfirmationRequest(product, note, null, null)));
    }
    return allowed;
  }
}
