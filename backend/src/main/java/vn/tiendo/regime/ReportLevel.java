package vn.tiendo.regime;

import vn.tiendo.lifecycle.Bound;

/**
 * By when one level reports.
 *
 * @param month of a FIXED day; null is the last month of the period
 * @param day of a FIXED day; beyond the month's end it is its last
 * @param yearOffset years after the period's own, null is none
 * @param workingDays after the cut-off
 * @param text the words of the document that says so; may be null
 */
public record ReportLevel(
    Level level,
    Rule rule,
    Integer month,
    Integer day,
    Integer yearOffset,
    Integer workingDays,
    Bound bound,
    String text) {

  /** Who sends to whom: a unit to the consolidating office, that office to the addressee. */
  public enum Level {
    UNIT,
    DEPARTMENT
  }

  /** How the day is found. */
  public enum Rule {
    FIXED,
    WORKING_DAYS_AFTER_CUT_OFF
  }

  public Bound boundOrBy() {
    return bound == null ? Bound.BY : bound;
  }

  boolean complete() {
    return rule == Rule.FIXED ? day != null : workingDays != null;
  }
}
