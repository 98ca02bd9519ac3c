package vn.tiendo.measure;

import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;

/**
 * One revision of a stored value, as it stood on the day asked for.
 *
 * @param memberId null for the whole
 * @param numerator with the denominator, where the figure is their ratio
 */
public record Observation(
    UUID valueId,
    int revision,
    ValueState state,
    PeriodKey period,
    UUID memberId,
    ValueNature nature,
    ValueBasis basis,
    Figure figure,
    BigDecimal numerator,
    BigDecimal denominator) {}
