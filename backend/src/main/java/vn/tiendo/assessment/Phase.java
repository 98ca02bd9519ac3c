package vn.tiendo.assessment;

import java.math.BigDecimal;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;

/** The approved level for one period. */
public record Phase(UUID phaseSetId, int num, PeriodKey period, BigDecimal value) {}
