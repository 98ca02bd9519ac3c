package vn.tiendo.statistics;

import static vn.tiendo.lifecycle.ReportingLabel.COMPLETED_LATE;
import static vn.tiendo.lifecycle.ReportingLabel.COMPLETED_ON_TIME;
import static vn.tiendo.lifecycle.ReportingLabel.CONTINUOUS_DONE;
import static vn.tiendo.lifecycle.ReportingLabel.OVERDUE;
import static vn.tiendo.lifecycle.ReportingLabel.UNDATED_DONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TallyBucket;

/** The families of percentages, which must not be mixed: each is labels over labels. */
public enum Rate {
  COMPLETED_OF_ASSIGNED(done(), EnumSet.allOf(ReportingLabel.class)),
  COMPLETED_OF_DUE(done(), with(done(), OVERDUE)),
  ON_TIME_OF_COMPLETED(
      EnumSet.of(COMPLETED_ON_TIME), EnumSet.of(COMPLETED_ON_TIME, COMPLETED_LATE)),
  OVERDUE_OF_ASSIGNED(EnumSet.of(OVERDUE), EnumSet.allOf(ReportingLabel.class));

  private final Set<ReportingLabel> numerator;
  private final Set<ReportingLabel> denominator;

  Rate(Set<ReportingLabel> numerator, Set<ReportingLabel> denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  long numerator(List<TallyBucket> buckets) {
    return count(buckets, numerator);
  }

  long denominator(List<TallyBucket> buckets) {
    return count(buckets, denominator);
  }

  String numeratorFilter() {
    return Measure.labels(numerator);
  }

  String denominatorFilter() {
    return Measure.labels(denominator);
  }

  String definitionKey() {
    return "statistics.rate." + name();
  }

  private static long count(List<TallyBucket> buckets, Set<ReportingLabel> labels) {
    return buckets.stream()
        .filter(b -> b.label() != null && labels.contains(b.label()))
        .mapToLong(TallyBucket::count)
        .sum();
  }

  private static EnumSet<ReportingLabel> done() {
    return EnumSet.of(COMPLETED_ON_TIME, COMPLETED_LATE, CONTINUOUS_DONE, UNDATED_DONE);
  }

  private static EnumSet<ReportingLabel> with(EnumSet<ReportingLabel> some, ReportingLabel more) {
    EnumSet<ReportingLabel> all = EnumSet.copyOf(some);
    all.add(more);
    return all;
  }
}
