package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assembly.ReceivedRepository.Reporter;
import vn.tiendo.common.security.Caller;
import vn.tiendo.identity.People;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.report.Reports;
import vn.tiendo.unit.Units;

/** The internal sheet: who reported what when, and what of it went in. */
@ApplicationScoped
public class Reporters {
  private final ReceivedRepository received;
  private final Reports reports;
  private final Units units;
  private final People people;
  private final Caller caller;

  Reporters(
      ReceivedRepository received, Reports reports, Units units, People people, Caller caller) {
    this.received = received;
    this.reports = reports;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  /**
   * @param id of the consolidated report
   */
  public ReportersDto of(UUID id, ReportPeriods.View period) {
    List<UUID> order = period.frozen().reporterIds();
    List<Reporter> all = received.reporters(id, period.id());
    Set<UUID> begun = reports.begun(all.stream().map(Reporter::reportId).toList());
    List<ReportersDto.Line> lines =
        all.stream()
            .sorted(Comparator.comparingInt((Reporter r) -> order.indexOf(r.unitId())))
            .map(r -> line(r, begun.contains(r.reportId())))
            .toList();
    int excluded = (int) lines.stream().filter(l -> l.state().equals("EXCLUDED")).count();
    return new ReportersDto(
        lines.size() - excluded,
        (int) lines.stream().filter(l -> l.sourceNo() != null).count(),
        (int) lines.stream().filter(l -> l.lateDays() != null).count(),
        excluded,
        lines);
  }

  private ReportersDto.Line line(Reporter r, boolean begun) {
    boolean counts = r.receivedNo() > 0 && !r.state().equals("EXCLUDED");
    return new ReportersDto.Line(
        r.reportId(),
        units.ref(r.unitId()),
        r.state(),
        begun,
        r.dueOn(),
        r.firstSubmittedOn(),
        r.state().equals("EXCLUDED") ? null : lateDays(r),
        r.submittedAt(),
        people.ref(r.submittedBy()),
        r.onBehalf(),
        r.receivedOn(),
        r.excludedReason(),
        r.sourceNo(),
        counts && r.sourceNo() != null && r.sourceNo() != r.receivedNo());
  }

  private Integer lateDays(Reporter reporter) {
    LocalDate sent =
        reporter.firstSubmittedOn() == null ? caller.today() : reporter.firstSubmittedOn();
    long days = ChronoUnit.DAYS.between(reporter.dueOn(), sent);
    return days > 0 ? (int) days : null;
  }
}
