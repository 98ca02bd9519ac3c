package vn.tiendo.lifecycle;

import java.time.LocalDate;
import vn.tiendo.common.time.PeriodKey;

/**
 * One occurrence to be made.
 *
 * @param startsOn before this day it has not begun
 * @param currentFrom first day on which it is the one its task shows
 * @param currentTo the day after the last such day; {@link LocalDate#MAX} for the last occurrence
 * @param statedOn the day the words name, null when there is none
 * @param dueOn last permitted day after the rule for days of rest, null when there is none
 */
public record Slot(
    PeriodKey period,
    LocalDate startsOn,
    LocalDate currentFrom,
    LocalDate currentTo,
    LocalDate statedOn,
    LocalDate dueOn) {}
