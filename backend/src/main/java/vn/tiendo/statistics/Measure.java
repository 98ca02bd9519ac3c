package vn.tiendo.statistics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.TallyBucket;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.WorkFilter;

/**
 * What is counted: which buckets belong, and the filter of the list that has exactly those rows.
 * The eight labels add up to ASSIGNED by construction.
 */
public enum Measure {
  ASSIGNED(b -> b.label() != null, "label=" + allLabels()),
  COMPLETED_ON_TIME(ReportingLabel.COMPLETED_ON_TIME),
  COMPLETED_LATE(ReportingLabel.COMPLETED_LATE),
  IN_TIME(ReportingLabel.IN_TIME),
  OVERDUE(ReportingLabel.OVERDUE),
  CONTINUOUS_OPEN(ReportingLabel.CONTINUOUS_OPEN),
  CONTINUOUS_DONE(ReportingLabel.CONTINUOUS_DONE),
  UNDATED_OPEN(ReportingLabel.UNDATED_OPEN),
  UNDATED_DONE(ReportingLabel.UNDATED_DONE),
  DUE_SOON(b -> b.label() != null && b.dueSoon(), "timeState=DUE_SOON&label=" + allLabels()),
  NOT_STARTED(WorkState.NOT_STARTED),
  IN_PROGRESS(WorkState.IN_PROGRESS),
  AWAITING_CONFIRMATION(WorkState.AWAITING_CONFIRMATION),
  COMPLETED(WorkState.COMPLETED),
  REDO(WorkState.REDO),
  SUSPENDED(WorkState.SUSPENDED),
  NOT_BEGUN(
      b -> !b.begun() && counted(b.state()),
      "begun=false&state=NOT_STARTED,IN_PROGRESS,AWAITING_CONFIRMATION,COMPLETED,REDO,SUSPENDED"),
  /** Counted apart ({@link #count(List, long)}): these are periods beside those of the boxes. */
  EARLIER_UNFINISHED(
      b -> false,
      "earlier=true&state="
          + WorkFilter.UNFINISHED.stream().map(Enum::name).collect(Collectors.joining(","))),
  WITHDRAWN(b -> b.state() == WorkState.WITHDRAWN, "state=WITHDRAWN"),
  SUPERSEDED(b -> b.state() == WorkState.SUPERSEDED, "state=SUPERSEDED");

  private final Predicate<TallyBucket> belongs;
  private final String filter;

  Measure(Predicate<TallyBucket> belongs, String filter) {
    this.belongs = belongs;
    this.filter = filter;
  }

  Measure(ReportingLabel label) {
    this(b -> b.label() == label, "label=" + label);
  }

  Measure(WorkState state) {
    this(b -> b.label() != null && b.state() == state, "state=" + state + "&label=" + allLabels());
  }

  /**
   * Whether work of this level can be counted so: work items always have a date and are never
   * replaced by a document nor recur, so these boxes would be empty for ever.
   */
  boolean at(Level level) {
    return level == Level.TASK
        || switch (this) {
          case CONTINUOUS_OPEN,
              CONTINUOUS_DONE,
              UNDATED_OPEN,
              UNDATED_DONE,
              EARLIER_UNFINISHED,
              SUPERSEDED ->
              false;
          default -> true;
        };
  }

  /** The measures of a level, in the order in which an office reads them. */
  static List<Measure> of(Level level) {
    return Arrays.stream(values()).filter(measure -> measure.at(level)).toList();
  }

  /**
   * @param earlier how many earlier periods of the same tasks are not completed
   */
  long count(List<TallyBucket> buckets, long earlier) {
    return this == EARLIER_UNFINISHED ? earlier : count(buckets);
  }

  private long count(List<TallyBucket> buckets) {
    return buckets.stream().filter(belongs).mapToLong(TallyBucket::count).sum();
  }

  String filter() {
    return filter;
  }

  /** Sentence key of the definition. */
  String definitionKey() {
    return "statistics.measure." + name();
  }

  /** The filter of a list of several labels together. */
  static String labels(Set<ReportingLabel> labels) {
    return "label=" + labels.stream().map(Enum::name).collect(Collectors.joining(","));
  }

  private static boolean counted(WorkState state) {
    return state != WorkState.DRAFT && !state.archived();
  }

  private static String allLabels() {
    return EnumSet.allOf(ReportingLabel.class).stream()
        .map(Enum::name)
        .collect(Collectors.joining(","));
  }
}
