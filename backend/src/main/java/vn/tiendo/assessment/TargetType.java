package vn.tiendo.assessment;

/** What a target obliges to. */
public enum TargetType {
  AT_LEAST,
  AT_MOST,
  EXACTLY,
  MORE_THAN,
  LESS_THAN,
  /** "Từ 02 đến 03": the lower end obliges, above the upper end exceeds. */
  RANGE,
  /** At least so many per cent more than the year before. */
  GROWTH
}
