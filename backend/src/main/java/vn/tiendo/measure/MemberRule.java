package vn.tiendo.measure;

/** How figures of members become one: there is no last member. */
public enum MemberRule {
  SUM(AggregationRule.SUM),
  AVERAGE(AggregationRule.AVERAGE),
  RATIO(AggregationRule.RATIO),
  NONE(AggregationRule.NONE);

  private final AggregationRule rule;

  MemberRule(AggregationRule rule) {
    this.rule = rule;
  }

  public AggregationRule rule() {
    return rule;
  }
}
