package vn.tiendo.drafting;

import java.util.List;
import java.util.UUID;

/**
 * @param workItemIds only these; null for all
 */
record ProgrammeCopy(int fromYear, List<UUID> workItemIds) {}
