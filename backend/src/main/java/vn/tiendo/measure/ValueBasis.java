package vn.tiendo.measure;

/**
 * Whether a value counts from the beginning (lũy kế) or what arose in the period (phát sinh trong
 * kỳ).
 */
public enum ValueBasis {
  CUMULATIVE,
  IN_PERIOD
}
