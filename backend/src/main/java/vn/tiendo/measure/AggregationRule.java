package vn.tiendo.measure;

/** How figures become one. */
public enum AggregationRule {
  SUM,
  LAST,
  AVERAGE,
  /** Sum of numerators over sum of denominators, times the indicator's multiplier. */
  RATIO,
  NONE
}
