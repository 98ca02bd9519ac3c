package vn.tiendo.indicator;

import vn.tiendo.measure.AggregationRule;
import vn.tiendo.measure.MemberRule;

/**
 * The two rules by which figures become one.
 *
 * @param multiplier of a ratio: 100 for per cent, which is also meant when absent
 */
public record AggregationDto(AggregationRule overTime, MemberRule overMembers, Integer multiplier) {
  int factor() {
    return multiplier == null ? 100 : multiplier;
  }
}
