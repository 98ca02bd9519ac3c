package vn.tiendo.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/**
 * What a unit's report said when it was sent.
 *
 * @param asOf the day whose states it tells, at most the period's cut-off
 */
public record Content(
    LocalDate asOf, OfUnit unit, List<Node> nodes, List<Task> tasks, List<Indicator> indicators) {

  /** The unit under its name of then. */
  public record OfUnit(UUID id, String code, String name) {}

  /** What was written under a heading. */
  public record Node(String code, String title, String text) {}

  /**
   * A task the unit leads.
   *
   * @param label null while it is not counted, such as before it begins
   */
  public record Task(
      UUID taskId,
      String code,
      String title,
      UUID sectionId,
      String sectionNumber,
      String sectionTitle,
      ReportingLabel label,
      WorkState state,
      LocalDate dueOn,
      String product,
      UUID leaderId,
      String result,
      String difficulty,
      String proposal,
      List<Item> workItems) {

    public Task with(Task.Words words) {
      return new Task(
          taskId,
          code,
          title,
          sectionId,
          sectionNumber,
          sectionTitle,
          label,
          state,
          dueOn,
          product,
          leaderId,
          words.result(),
          words.difficulty(),
          words.proposal(),
          workItems);
    }

    public Words words() {
      return new Words(result, difficulty, proposal);
    }

    /** What people write of a task. */
    public record Words(String result, String difficulty, String proposal) {}
  }

  /** A piece of the unit's own programme under the task. */
  public record Item(
      UUID id, String title, WorkState state, LocalDate dueOn, ReportingLabel label) {}

  /**
   * A figure the unit answers for.
   *
   * @param revision of the value, null where there is none or it was added up from members
   * @param beside the figure of the other nature, where there is one
   * @param target in words, null where there is none
   * @param parts the shorter periods it was reckoned from, null unless it was
   */
  public record Indicator(
      UUID indicatorId,
      String code,
      String name,
      String unitOfMeasure,
      int decimals,
      ValueNature nature,
      ValueBasis basis,
      Shown figure,
      Integer revision,
      ValueState valueState,
      Beside beside,
      String target,
      List<Member> members,
      List<Part> parts) {}

  /**
   * The figure of a shorter period.
   *
   * @param nature null, as the revision, where there is none
   */
  public record Part(PeriodKey period, ValueNature nature, Shown figure, Integer revision) {}

  /** A figure with its state, as elsewhere; with its ratio where it is one. */
  public record Shown(
      FigureState state,
      BigDecimal value,
      String reason,
      BigDecimal numerator,
      BigDecimal denominator) {}

  /** The same figure of another nature. */
  public record Beside(ValueNature nature, Shown figure, Integer revision) {}

  /** The figure of one member of the disaggregation. */
  public record Member(UUID memberId, String name, Shown figure, Integer revision) {}
}
