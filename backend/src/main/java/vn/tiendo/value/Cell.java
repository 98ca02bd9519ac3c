package vn.tiendo.value;

import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/**
 * Where a value stands: there is one value a cell.
 *
 * @param memberId null for the whole
 */
record Cell(
    UUID indicatorId, PeriodKey period, UUID memberId, ValueNature nature, ValueBasis basis) {}
