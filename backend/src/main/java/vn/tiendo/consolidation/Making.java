package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.LargeWork;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.jobs.Jobs;
import vn.tiendo.compilation.Source;
import vn.tiendo.daily.Pending;
import vn.tiendo.edition.Assemblies;
import vn.tiendo.edition.AssemblyDto;
import vn.tiendo.edition.ConsolidatedVersion.Cause;
import vn.tiendo.edition.Kept;
import vn.tiendo.edition.Versions;
import vn.tiendo.period.ReportPeriods;

/**
 * Makes a report of what was received, in the running transaction: of few reports while whoever
 * asked waits, else behind him.
 */
@ApplicationScoped
class Making {
  private final ConsolidatedRepository reports;
  private final Assembly assembly;
  private final Assemblies assemblies;
  private final Sources sources;
  private final Versions versions;
  private final Kept kept;
  private final Pending pending;
  private final Jobs jobs;

  Making(
      ConsolidatedRepository reports,
      Assembly assembly,
      Assemblies assemblies,
      Sources sources,
      Versions versions,
      Kept kept,
      Pending pending,
      Jobs jobs) {
    this.reports = reports;
    this.assembly = assembly;
    this.assemblies = assemblies;
    this.sources = sources;
    this.versions = versions;
    this.kept = kept;
    this.pending = pending;
    this.jobs = jobs;
  }

  /**
   * @param numbers of the submissions that count, by report
   * @return whether it is made already
   */
  boolean make(
      ConsolidatedReport report,
      ReportPeriods.View period,
      Cause cause,
      Map<UUID, Integer> numbers,
      AssemblyErrand errand) {
    pending.touch(report);
    if (numbers.size() <= LargeWork.AT_ONCE) {
      write(report, period, cause, numbers, sources.read(numbers, n -> {}));
      return true;
    }
    behind(report, cause, numbers.size(), errand);
    return false;
  }

  /** Leaves it to be made behind whoever asked; what it is made of may be settled already. */
  void behind(ConsolidatedReport report, Cause cause, int total, AssemblyErrand errand) {
    pending.write();
    assemblies.ask(report.id(), cause, total);
    jobs.send(errand, report.id());
  }

  /** The end of what was left to be done. */
  void finish(
      UUID id,
      ReportPeriods.View period,
      Cause cause,
      Map<UUID, Integer> numbers,
      List<Source> read) {
    ConsolidatedReport report = reports.locked(id).orElseThrow();
    write(report, period, cause, numbers, read);
    pending.touch(report);
    assemblies.ended(id, AssemblyDto.State.DONE);
  }

  /** It can be tried again. */
  void failed(UUID id) {
    reports.locked(id).ifPresent(pending::touch);
    assemblies.ended(id, AssemblyDto.State.FAILED);
  }

  private void write(
      ConsolidatedReport report,
      ReportPeriods.View period,
      Cause cause,
      Map<UUID, Integer> numbers,
      List<Source> read) {
    sources.set(report.id(), numbers);
    pending.write();
    keep(report, cause, null, assembly.content(report.head(), period, read));
  }

  /**
   * Keeps the report whole, as it stands at this moment.
   *
   * @return the version's id
   */
  UUID keep(Seen seen, Cause cause, String note) {
    // Sources and parts written a moment ago are read by SQL.
    pending.write();
    ConsolidatedReport report = seen.report();
    return report.lastVersion > 0 && sources.large(report.id())
        ? kept.again(report.nextVersion(), report.head(), cause, note)
        : keep(report, cause, note, assembly.content(report.head(), seen.period()));
  }

  private UUID keep(
      ConsolidatedReport report, Cause cause, String note, ConsolidatedContent content) {
    return versions.keep(report.nextVersion(), cause, note, content);
  }
}
