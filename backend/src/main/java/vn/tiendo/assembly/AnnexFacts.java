package vn.tiendo.assembly;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the annexes tell beside what was reported: last year, what was planned, who, by when.
 *
 * @param goalYear the plan's last year
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AnnexFacts(
    int goalYear, List<OfIndicator> indicators, List<OfTask> tasks, List<Prepared> documents) {

  /**
   * @param before the figure of the same period a year before
   * @param planned the approved phase of the period
   * @param nextYear that of the same period a year later
   * @param goal the last target, in few words
   */
  public record OfIndicator(
      UUID indicatorId, BigDecimal before, BigDecimal planned, BigDecimal nextYear, String goal) {}

  public record OfTask(UUID taskId, String lead, List<String> coordinators, String deadline) {}

  /** A document that came of the work in the window. */
  public record Prepared(String numberAndSymbol, LocalDate issuedOn, String name, String unit) {}
}
