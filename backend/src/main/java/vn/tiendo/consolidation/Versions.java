package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.daily.Pending;
import vn.tiendo.regime.ReportPeriods;

/** Keeps the report whole, as it stands at this moment. */
@ApplicationScoped
class Versions {
  private final Assembly assembly;
  private final VersionRepository versions;
  private final Clock clock;
  private final Pending pending;

  Versions(Assembly assembly, VersionRepository versions, Clock clock, Pending pending) {
    this.assembly = assembly;
    this.versions = versions;
    this.clock = clock;
    this.pending = pending;
  }

  /**
   * @return its id
   */
  UUID keep(ConsolidatedReader.Seen seen, ConsolidatedVersion.Cause cause, String note) {
    return keep(seen.report(), seen.period(), cause, note);
  }

  UUID keep(
      ConsolidatedReport report,
      ReportPeriods.View period,
      ConsolidatedVersion.Cause cause,
      String note) {
    // Sources and parts written a moment ago are read by SQL.
    pending.write();
    return keep(report, cause, note, assembly.content(report, period));
  }

  UUID keep(
      ConsolidatedReport report,
      ConsolidatedVersion.Cause cause,
      String note,
      ConsolidatedContent content) {
    return versions.add(report, cause, note, content, clock.instant());
  }
}
