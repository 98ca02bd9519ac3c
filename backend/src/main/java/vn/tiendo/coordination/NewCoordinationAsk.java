package vn.tiendo.coordination;

import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.daily.Letter;

/**
 * @param unit id or code of the unit that is asked
 */
record NewCoordinationAsk(
    UUID occurrenceId,
    UUID workItemId,
    String unit,
    String content,
    LocalDate dueOn,
    Letter letter) {}
