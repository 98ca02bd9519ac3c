package vn.tiendo.consolidation;

import java.util.UUID;

/** Of which period a report is to be made. */
record NewConsolidated(UUID periodId) {}
