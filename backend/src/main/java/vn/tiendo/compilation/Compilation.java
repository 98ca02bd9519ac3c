package vn.tiendo.compilation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/**
 * All received reports in one.
 *
 * @param texts paragraphs by code of their node; a node under which nobody wrote is absent
 * @param sections tasks under the plan's sections; every task stands in exactly one
 * @param total the sum of the sections
 * @param derived every figure and paragraph by its address
 */
public record Compilation(
    Map<String, List<Paragraph>> texts,
    List<SectionTasks> sections,
    Counts total,
    List<IndicatorRow> indicators,
    Map<StatusCode, Integer> statuses,
    Map<String, Derived> derived) {

  /** What one unit wrote under a node. */
  public record Paragraph(Snapshot.UnitName unit, String text) {}

  /**
   * @param id null for tasks in no section
   */
  public record SectionTasks(
      UUID id, String number, String title, List<TaskRow> tasks, Counts counts) {}

  /**
   * @param total the sum of the labels
   * @param outside tasks in no box, which are in no sum
   */
  public record Counts(int total, Map<ReportingLabel, Integer> labels, int outside) {}

  /**
   * @param by who reported it, the one that counts first
   */
  public record TaskRow(
      UUID taskId,
      String code,
      String title,
      ReportingLabel label,
      LocalDate dueOn,
      String product,
      UUID leaderId,
      List<Said> by) {}

  public record Said(Snapshot.UnitName unit, String result, String difficulty, String proposal) {}

  /**
   * @param counted how many of the {@code expected} members or reporters are known
   * @param reconciles false when a unit's own total is not what its members add up to
   */
  public record IndicatorRow(
      UUID indicatorId,
      String code,
      String name,
      String unitOfMeasure,
      int decimals,
      ValueNature nature,
      ValueBasis basis,
      Snapshot.Reading figure,
      int counted,
      int expected,
      boolean complete,
      boolean reconciles,
      StatusCode status,
      String target,
      List<Snapshot.Member> members) {}
}
