package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.snapshot.Content;

/** The door to units' reports for what is made of them. Who may is asked only where it says so. */
@ApplicationScoped
public class Reports {
  private final ReportRepository reports;
  private final ReportReader reader;
  private final ReportContents contents;
  private final ReportPeriods periods;
  private final ReportRights rights;
  private final Caller caller;
  private final Clock clock;

  Reports(
      ReportRepository reports,
      ReportReader reader,
      ReportContents contents,
      ReportPeriods periods,
      ReportRights rights,
      Caller caller,
      Clock clock) {
    this.reports = reports;
    this.reader = reader;
    this.contents = contents;
    this.periods = periods;
    this.rights = rights;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * How one report of a period stands.
   *
   * @param received number of the submission that counts, 0 for none
   * @param firstSubmittedOn the day timeliness is judged on; null while nothing was sent
   */
  public record Standing(
      UUID id,
      UUID unitId,
      ReportState state,
      int received,
      LocalDate dueOn,
      LocalDate firstSubmittedOn,
      LocalDate lastSubmittedOn,
      String excludedReason) {}

  /**
   * A report as it is counted.
   *
   * @param begun somebody has written in it
   * @param received a version counts, also while the next one is made
   * @param late first sent after its due date, or not sent and past it
   * @param submissions how often it was sent
   */
  public record Counted(
      UUID id,
      UUID periodId,
      UUID unitId,
      ReportState state,
      boolean begun,
      boolean received,
      LocalDate dueOn,
      LocalDate firstSubmittedOn,
      boolean late,
      int submissions,
      String excludedReason) {
    public boolean sent() {
      return firstSubmittedOn != null;
    }
  }

  /** Those of the periods that the caller reads, in the order of their units. */
  public List<Counted> counted(Collection<UUID> periodIds) {
    return reports.counted(periodIds, caller.today(), rights);
  }

  /** What a report said for a period. */
  public record Said(PeriodKey period, Content content) {}

  /** A report and what the unit said before, the youngest first. */
  public record Series(Content now, List<Said> before) {}

  /**
   * @param most how many earlier periods at most
   * @throws NotFound when the caller does not read the report
   */
  public Series series(UUID reportId, int most) {
    return reader.series(reportId, most);
  }

  /**
   * What a report says, to be put on paper.
   *
   * @param sent null: nobody has sent it, it may still change
   */
  public record Told(UUID unitId, ReportPeriods.View period, Sent sent, Content content) {}

  /**
   * How it was sent.
   *
   * @param number as the unit numbered it, null for a unit without a seal
   */
  public record Sent(
      int no,
      LocalDate on,
      UUID by,
      boolean onBehalf,
      String number,
      String symbol,
      LocalDate issuedOn) {}

  /**
   * As it stands: what was sent last; what is in it now while it is written or corrected.
   *
   * @throws NotFound when the caller does not read the report
   */
  public Told told(UUID reportId) {
    Report report = reader.readable(reportId);
    boolean open = report.state == ReportState.DRAFT || report.state == ReportState.RETURNED;
    if (!open && report.lastNo > 0) {
      return told(reportId, report.lastNo);
    }
    ReportPeriods.View period = periods.of(report.periodId);
    return new Told(report.unitId, period, null, contents.of(report, period).content());
  }

  /**
   * As it was sent.
   *
   * @throws NotFound when there is no such submission, or the caller does not read the report
   */
  public Told told(UUID reportId, int no) {
    Report report = reader.readable(reportId);
    ReportSubmission s = reports.submission(reportId, no).orElseThrow(NotFound::new);
    return new Told(
        report.unitId,
        periods.of(report.periodId),
        new Sent(no, s.submittedOn, s.submittedBy, s.onBehalf, s.number, s.symbol, s.issuedOn),
        s.content);
  }

  /** Those of them in which somebody has written since their period was opened. */
  public Set<UUID> begun(Collection<UUID> reportIds) {
    return reports.begun(reportIds);
  }

  /** A snapshot. */
  public record Snapshot(
      UUID id,
      UUID reportId,
      UUID unitId,
      int no,
      Instant submittedAt,
      UUID submittedBy,
      boolean onBehalf,
      Content content) {}

  /** All of a period, the excluded ones too, in the order they were opened in. */
  public List<Standing> ofPeriod(UUID periodId) {
    return reports.list("periodId = ?1 ORDER BY id", periodId).stream()
        .map(
            r ->
                new Standing(
                    r.id(),
                    r.unitId,
                    r.state,
                    r.receivedNo,
                    r.dueOn,
                    r.firstSubmittedOn,
                    r.lastSubmittedOn,
                    r.excludedReason))
        .toList();
  }

  /** The youngest received snapshot of each report of the period that is not excluded. */
  public List<Snapshot> received(UUID periodId) {
    return reports
        .list(
            "periodId = ?1 AND state <> ?2 AND receivedNo > 0 ORDER BY id",
            periodId,
            ReportState.EXCLUDED)
        .stream()
        .map(r -> snapshot(r, reports.submission(r.id(), r.receivedNo).orElseThrow()))
        .toList();
  }

  public Optional<Snapshot> snapshot(UUID reportId, int no) {
    return reports
        .findByIdOptional(reportId)
        .flatMap(r -> reports.submission(reportId, no).map(s -> snapshot(r, s)));
  }

  private static Snapshot snapshot(Report report, ReportSubmission s) {
    return new Snapshot(
        s.id(),
        s.reportId,
        report.unitId,
        s.no,
        s.submittedAt,
        s.submittedBy,
        s.onBehalf,
        s.content);
  }

  /** These were taken into a consolidated report: those that are received are marked so. */
  public void consolidated(Collection<UUID> reportIds) {
    reports.consolidated(reportIds, caller.actorId(), caller.requestId(), clock.instant());
  }
}
