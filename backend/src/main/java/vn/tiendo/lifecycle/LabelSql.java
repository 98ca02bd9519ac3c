package vn.tiendo.lifecycle;

/**
 * {@link Situation} in SQL, for filters and counts over many rows. The row must have {@code state,
 * starts_on, due_on, original_due_on, continuous, submitted_on}; a missing due date is 'infinity'.
 */
public final class LabelSql {
  private LabelSql() {}

  /** The due date column of a basis. */
  public static String due(DeadlineBasis basis) {
    return basis == DeadlineBasis.ORIGINAL ? "original_due_on" : "due_on";
  }

  /**
   * An expression that gives the {@link ReportingLabel} by name, or NULL. It takes two parameters,
   * both the date.
   *
   * @param row alias of the row with state, submitted_on and the due date (its term when history is
   *     read)
   * @param due due date expression
   * @param fixed alias of the row with starts_on and continuous
   */
  public static String label(String row, String due, String fixed) {
    return "CASE WHEN "
        + row
        + ".state IN ('DRAFT', 'WITHDRAWN', 'SUPERSEDED') OR "
        + fixed
        + ".starts_on > ? THEN NULL"
        + " WHEN "
        + fixed
        + ".continuous THEN CASE WHEN "
        + row
        + ".state = 'COMPLETED' THEN 'CONTINUOUS_DONE' ELSE 'CONTINUOUS_OPEN' END"
        + " WHEN "
        + due
        + " = 'infinity' THEN CASE WHEN "
        + row
        + ".state = 'COMPLETED' THEN 'UNDATED_DONE' ELSE 'UNDATED_OPEN' END"
        + " WHEN "
        + row
        + ".state = 'COMPLETED' THEN CASE WHEN "
        + row
        + ".submitted_on > "
        + due
        + " THEN 'COMPLETED_LATE' ELSE 'COMPLETED_ON_TIME' END"
        + " WHEN "
        + row
        + ".state <> 'SUSPENDED' AND coalesce("
        + row
        + ".submitted_on, ?) > "
        + due
        + " THEN 'OVERDUE' ELSE 'IN_TIME' END";
  }

  /**
   * An expression that gives the {@link TimeState} by name, or NULL. It takes two parameters: the
   * date, and the last due date that counts as due soon.
   */
  public static String timeState(String row, String due) {
    return "CASE WHEN "
        + row
        + ".state IN ('DRAFT', 'COMPLETED', 'WITHDRAWN', 'SUPERSEDED') THEN NULL"
        + " WHEN "
        + due
        + " = 'infinity' THEN 'NO_DEADLINE'"
        + " WHEN "
        + row
        + ".state = 'SUSPENDED' THEN 'NOT_DUE'"
        + " WHEN coalesce("
        + row
        + ".submitted_on, ?) > "
        + due
        + " THEN 'OVERDUE'"
        + " WHEN "
        + row
        + ".state <> 'AWAITING_CONFIRMATION' AND "
        + due
        + " <= ? THEN 'DUE_SOON'"
        + " ELSE 'NOT_DUE' END";
  }
}
