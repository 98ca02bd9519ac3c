package vn.tiendo.consolidation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.tiendo.assembly.LargeWork;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.jobs.Errand;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.compilation.Source;
import vn.tiendo.edition.Assemblies;
import vn.tiendo.edition.ConsolidatedVersion;
import vn.tiendo.period.ReportPeriods;

/**
 * Makes a report of more units than anybody waits for in a request (ADR 0018). What it says is
 * written in one transaction at the end: whoever is killed before has left nothing but how far he
 * came, and another begins again.
 */
@ApplicationScoped
class AssemblyErrand implements Errand {
  private static final Logger LOG = Logger.getLogger(AssemblyErrand.class);
  private static final Duration MOST = Duration.ofMinutes(5);

  private final Assemblies assemblies;
  private final ConsolidatedRepository reports;
  private final Sources sources;
  private final ReportPeriods periods;
  private final Making making;
  private final LargeWork large;
  private final Caller caller;

  AssemblyErrand(
      Assemblies assemblies,
      ConsolidatedRepository reports,
      Sources sources,
      ReportPeriods periods,
      Making making,
      LargeWork large,
      Caller caller) {
    this.assemblies = assemblies;
    this.reports = reports;
    this.sources = sources;
    this.periods = periods;
    this.making = making;
    this.large = large;
    this.caller = caller;
  }

  @Override
  @ActivateRequestContext
  public void run(UUID id) {
    Assemblies.Asked asked = assemblies.find(id).orElse(null);
    if (asked == null || asked.progress().endedAt() != null) {
      return;
    }
    caller.become(Rights.behind(asked.by()));
    caller.arrive(asked.requestId(), "vi");
    try {
      large.alone(() -> make(id, asked.cause()));
    } catch (RuntimeException | OutOfMemoryError e) {
      LOG.errorf(e, "The consolidated report %s was not made", id);
      inTransaction(() -> making.failed(id));
    }
  }

  private Void make(UUID id, ConsolidatedVersion.Cause cause) {
    UUID periodId = reports.periodOf(id);
    ReportPeriods.View period = periods.of(periodId);
    Map<UUID, Integer> numbers = numbers(id, periodId, cause);
    List<Source> read = sources.read(numbers, done -> assemblies.reading(id, done, numbers.size()));
    assemblies.writing(id);
    inTransaction(() -> making.finish(id, period, cause, numbers, read));
    return null;
  }

  /** What counts now; one in place of another begins with what that was made of. */
  private Map<UUID, Integer> numbers(UUID id, UUID periodId, ConsolidatedVersion.Cause cause) {
    Map<UUID, Integer> settled =
        cause == ConsolidatedVersion.Cause.ASSEMBLED ? sources.settled(id) : Map.of();
    return settled.isEmpty() ? sources.counting(periodId) : settled;
  }

  private static void inTransaction(Runnable work) {
    QuarkusTransaction.requiringNew().timeout((int) MOST.toSeconds()).run(work);
  }
}
