package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Stale;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.daily.Pending;
import vn.tiendo.edition.ConsolidatedVersion.Cause;

/**
 * The door for whoever has a report in hand: takes it up, locked, and changes it in the running
 * transaction. Whether the caller may is asked by whoever opens it.
 */
@ApplicationScoped
public class Desk {
  private final ConsolidatedRepository reports;
  private final ConsolidatedReader reader;
  private final Making making;
  private final Sources sources;
  private final AssemblyErrand errand;
  private final Pending pending;

  Desk(
      ConsolidatedRepository reports,
      ConsolidatedReader reader,
      Making making,
      Sources sources,
      AssemblyErrand errand,
      Pending pending) {
    this.reports = reports;
    this.reader = reader;
    this.making = making;
    this.sources = sources;
    this.errand = errand;
    this.pending = pending;
  }

  /**
   * @throws NotFound when there is none that the caller sees
   */
  public Seen take(UUID id) {
    return reader.see(reports.locked(id).orElseThrow(NotFound::new));
  }

  /**
   * The precondition, then the state.
   *
   * @param operation of the contract
   * @throws Stale when the report has moved on
   * @throws Conflict where the report is not in the state for it, or is being made
   */
  public void require(Seen seen, IfMatch ifMatch, String operation) {
    IfMatch.honour(ifMatch, seen.report());
    reader.requireAllowed(seen, operation);
  }

  /**
   * Keeps it whole, as it stands at this moment.
   *
   * @return the version's id
   */
  public UUID keep(Seen seen, Cause cause, String note) {
    return making.keep(seen, cause, note);
  }

  /** Its version rises, although only what hangs on it has changed. */
  public void touch(Seen seen) {
    pending.touch(seen.report());
  }

  /**
   * @param step of its route; 0 is the author's
   */
  public void pass(Seen seen, int step) {
    seen.report().goTo(step);
  }

  /**
   * As what it was issued.
   *
   * @param symbol null: the one it has
   * @param documentId as which it is filed
   */
  public record Issued(
      String number, String symbol, LocalDate on, UUID signerId, UUID documentId) {}

  /** Nothing changes in it from now on; the one it replaces is replaced. */
  public void issue(Seen seen, Issued as) {
    ConsolidatedReport report = seen.report();
    report.issue(as);
    if (report.replacesId != null) {
      reports.findById(report.replacesId).state = ConsolidatedState.REPLACED;
    }
  }

  /**
   * Begins another, of what this one was made of; a large one is put together behind the request.
   *
   * @return its id
   */
  public UUID replace(Seen seen, String reason) {
    ConsolidatedReport issued = seen.report();
    reports.lockPeriod(issued.periodId);
    ConsolidatedReport other =
        new ConsolidatedReport(seen.period(), issued.about, List.copyOf(issued.recipients));
    other.replaces(issued, reason);
    reports.persistAndFlush(other);
    sources.copy(issued.id(), other.id());
    pending.write();
    if (sources.large(other.id())) {
      making.behind(other, Cause.ASSEMBLED, sources.count(other.id()), errand);
    } else {
      making.keep(reader.see(other), Cause.ASSEMBLED, reason);
    }
    return other.id();
  }
}
