package vn.tiendo.lifecycle;

import java.time.LocalDate;

/**
 * One move that happened.
 *
 * @param on the day it took effect
 * @param submittedOn for a confirmation request the day that judges lateness (the day of the
 *     request, or the day a draft was submitted to a higher body); else null
 * @param issuedOn the day a higher body issued the result, where it became known with this move;
 *     else null
 */
public record Step(Move move, LocalDate on, LocalDate submittedOn, LocalDate issuedOn) {
  public static Step of(Move move, LocalDate on) {
    return new Step(move, on, null, null);
  }
}
