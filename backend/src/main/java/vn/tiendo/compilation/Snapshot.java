package vn.tiendo.compilation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assessment.StatusCode;
import vn.tiendo.lifecycle.ReportingLabel;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;

/**
 * What a unit handed in, as far as a consolidated report depends on it: read from the same JSON
 * that {@code snapshot.Content} wrote, and a record of its own for three reasons. Staleness
 * compares these records whole, so what stands in no figure and no paragraph (revision, state, work
 * items) must not be in them. An indicator is judged here, against the target of the period, which
 * no unit sends. And a slice makes them of work that was never handed in.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Snapshot(
    LocalDate asOf,
    UnitName unit,
    List<NodeText> nodes,
    List<TaskLine> tasks,
    List<Measured> indicators) {

  public Snapshot {
    nodes = listed(nodes);
    tasks = listed(tasks);
    indicators = listed(indicators);
  }

  private static <T> List<T> listed(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The unit under the name of its day. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record UnitName(UUID id, String code, String name) {}

  /**
   * @param text null while nothing was written
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record NodeText(String code, String text) {}

  /**
   * @param label null for work that is in no box, such as withdrawn work
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record TaskLine(
      UUID taskId,
      String code,
      String title,
      UUID sectionId,
      String sectionNumber,
      String sectionTitle,
      ReportingLabel label,
      LocalDate dueOn,
      String product,
      UUID leaderId,
      String result,
      String difficulty,
      String proposal) {}

  /** A figure with what it is the ratio of, where it is one. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Reading(
      FigureState state,
      BigDecimal value,
      String reason,
      BigDecimal numerator,
      BigDecimal denominator) {}

  /**
   * @param figure null while there is none
   * @param status null until it is judged
   * @param target in words
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Measured(
      UUID indicatorId,
      String code,
      String name,
      String unitOfMeasure,
      int decimals,
      ValueNature nature,
      ValueBasis basis,
      Reading figure,
      StatusCode status,
      String target,
      List<Member> members) {

    public Measured {
      members = listed(members);
    }

    /** With how it stands to its target. */
    public Measured judged(StatusCode given) {
      return new Measured(
          indicatorId,
          code,
          name,
          unitOfMeasure,
          decimals,
          nature,
          basis,
          figure,
          given,
          target,
          members);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Member(UUID memberId, String name, Reading figure) {}
}
