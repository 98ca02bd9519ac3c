package vn.tiendo.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it; without a day it is today's. */
record PlanFilter(String q, PlanKind kind, List<String> states, UUID ownerUnitId, LocalDate asOf) {}
