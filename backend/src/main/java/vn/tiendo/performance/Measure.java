package vn.tiendo.performance;

/**
 * What is counted, as a condition on the rows of {@link WorkSql}. The first is the sum of the next
 * four.
 */
enum Measure {
  ASSIGNED("true"),
  COMPLETED_ON_TIME("x.label = 'COMPLETED_ON_TIME'"),
  COMPLETED_LATE("x.label = 'COMPLETED_LATE'"),
  IN_TIME("x.label = 'IN_TIME'"),
  OVERDUE("x.label = 'OVERDUE'"),
  REDONE("x.redone > 0"),
  OBJECTIVE_CAUSE("x.cause_on IS NOT NULL");

  final String condition;

  Measure(String condition) {
    this.condition = condition;
  }

  String definitionKey() {
    return "performance.measure." + name();
  }
}
