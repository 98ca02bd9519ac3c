package vn.tiendo.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Relation;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.regime.SigningRole;

/**
 * A report with its period and how the caller stands to it. Others than this feature read what it
 * says of itself at the moment; to change it they ask the {@link Desk}.
 */
public final class Seen {
  private final ConsolidatedReport report;
  private final ReportPeriods.View period;
  private final Route route;
  private final Set<Relation> relations;

  Seen(ConsolidatedReport report, ReportPeriods.View period, Route route, Set<Relation> relations) {
    this.report = report;
    this.period = period;
    this.route = route;
    this.relations = relations;
  }

  ConsolidatedReport report() {
    return report;
  }

  public ReportPeriods.View period() {
    return period;
  }

  /** The desks it goes over. */
  public List<SigningRole> route() {
    return route.steps();
  }

  public Set<Relation> relations() {
    return relations;
  }

  /** Whose turn it is, null when nobody's. */
  public SigningRole.Role turn() {
    return report.state.open() ? route.at(report.step) : null;
  }

  public UUID id() {
    return report.id();
  }

  public UUID ownerId() {
    return report.ownerId;
  }

  public String about() {
    return report.about;
  }

  public List<String> recipients() {
    return report.recipients;
  }

  public ConsolidatedState state() {
    return report.state;
  }

  /** Where in the route it is; 0 is the author's. */
  public int step() {
    return report.step;
  }

  public int lastVersion() {
    return report.lastVersion;
  }

  public String number() {
    return report.number;
  }

  public String symbol() {
    return report.symbol;
  }

  public LocalDate issuedOn() {
    return report.issuedOn;
  }

  public UUID signerId() {
    return report.signerId;
  }

  public UUID replacesId() {
    return report.replacesId;
  }
}
