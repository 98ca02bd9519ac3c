/**
 * Working days and reporting periods. Owns calendar_day; its rules are {@link
 * vn.tiendo.calendar.WorkCalendar} and {@code common.time.PeriodKey}. Door: {@link
 * vn.tiendo.calendar.WorkingDays}.
 */
package vn.tiendo.calendar;
