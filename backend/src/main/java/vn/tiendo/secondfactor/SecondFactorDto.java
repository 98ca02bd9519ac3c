package vn.tiendo.secondfactor;

import java.time.Instant;
import java.util.List;

/**
 * One's own second step.
 *
 * @param activeSince absent unless it is on
 */
record SecondFactorDto(
    SecondFactorState state,
    Instant activeSince,
    int recoveryCodesLeft,
    List<String> allowedActions) {}
