package vn.tiendo.plan;

import java.util.List;
import java.util.UUID;

/** What the list can be asked; null members do not narrow it. */
record PlanFilter(String q, PlanKind kind, List<String> states, UUID ownerUnitId) {}
