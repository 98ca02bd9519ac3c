package vn.tiendo.calendar;

/** What becomes of a due date that falls on a day of rest. */
public enum DayOff {
  KEEP,
  PREVIOUS,
  NEXT
}
