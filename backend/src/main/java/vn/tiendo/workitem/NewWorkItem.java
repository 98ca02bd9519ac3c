package vn.tiendo.workitem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param unit id or code
 */
record NewWorkItem(
    UUID occurrenceId,
    String unit,
    int year,
    String title,
    String description,
    String product,
    UUID personId,
    List<UUID> helperIds,
    LocalDate dueOn) {}
