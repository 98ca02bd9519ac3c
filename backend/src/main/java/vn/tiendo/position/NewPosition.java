package vn.tiendo.position;

import java.time.LocalDate;
import vn.tiendo.common.security.PositionKind;

/**
 * A position to be given.
 *
 * @param unit id, code or agency code
 * @param validFrom absent: today
 * @param validTo last day; absent: open
 */
public record NewPosition(
    PositionKind kind, String unit, Boolean focalPoint, LocalDate validFrom, LocalDate validTo) {}
