package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.regime.ReportPeriods;
import vn.tiendo.regime.SigningRole.Role;
import vn.tiendo.unit.Units;

/** Puts consolidated reports on the wire, for whom they are to be seen by. */
@ApplicationScoped
class ConsolidatedReader {
  private final ConsolidatedRepository reports;
  private final ReceivedRepository received;
  private final ConsolidationRights rights;
  private final Assembly assembly;
  private final ReportPeriods periods;
  private final Documents documents;
  private final Units units;
  private final People people;
  private final Caller caller;
  private final Pending pending;

  ConsolidatedReader(
      ConsolidatedRepository reports,
      ReceivedRepository received,
      ConsolidationRights rights,
      Assembly assembly,
      ReportPeriods periods,
      Documents documents,
      Units units,
      People people,
      Caller caller,
      Pending pending) {
    this.reports = reports;
    this.received = received;
    this.rights = rights;
    this.assembly = assembly;
    this.periods = periods;
    this.documents = documents;
    this.units = units;
    this.people = people;
    this.caller = caller;
    this.pending = pending;
  }

  /** A report with its period and how the caller stands to it. */
  record Seen(
      ConsolidatedReport report,
      ReportPeriods.View period,
      Route route,
      EnumSet<Relation> relations) {
    /** Whose turn it is, null when nobody's. */
    Role turn() {
      return report.state.open() ? route.at(report.step) : null;
    }
  }

  /**
   * @throws NotFound when there is none that the caller sees
   */
  Seen see(UUID id) {
    return see(reports.findByIdOptional(id).orElseThrow(NotFound::new));
  }

  Seen see(ConsolidatedReport report) {
    Seen seen = stand(report);
    if (!seen.relations().contains(Relation.READER)) {
      throw new NotFound();
    }
    return seen;
  }

  private Seen stand(ConsolidatedReport report) {
    return stand(report, periods.of(report.periodId), rights.house(report.ownerId));
  }

  private Seen stand(
      ConsolidatedReport report, ReportPeriods.View period, EnumSet<Relation> toHouse) {
    Route route = Route.of(period.frozen().signingRoute());
    Role turn = report.state.open() ? route.at(report.step) : null;
    return new Seen(report, period, route, rights.relations(toHouse, report.unitId, turn));
  }

  Page<ConsolidatedDto> list(ConsolidatedFilter filter, Paging paging) {
    Listing.Rows<UUID> rows = reports.list(filter, paging, caller.today(), rights.sight());
    Map<UUID, ConsolidatedReport> found = reports.some(rows.rows());
    Map<UUID, ReportPeriods.View> opened =
        periods.of(found.values().stream().map(r -> r.periodId).distinct().toList());
    Map<UUID, EnumSet<Relation>> houses = new HashMap<>();
    found.values().forEach(r -> houses.computeIfAbsent(r.ownerId, rights::house));
    Beside beside = beside(found.values());
    return rows.map(
        id -> {
          ConsolidatedReport report = found.get(id);
          Seen seen = stand(report, opened.get(report.periodId), houses.get(report.ownerId));
          return dto(seen, null, beside);
        });
  }

  /** What is known of reports beside themselves; one statement each. */
  private record Beside(
      Map<UUID, UUID> replacements,
      Map<UUID, Integer> outdated,
      Map<UUID, DocumentRef> documents) {}

  private Beside beside(Collection<ConsolidatedReport> of) {
    List<UUID> ids = of.stream().map(ConsolidatedReport::id).toList();
    List<UUID> filed = of.stream().map(r -> r.documentId).filter(Objects::nonNull).toList();
    return new Beside(reports.replacements(ids), received.outdated(ids), documents.refs(filed));
  }

  ConsolidatedDto dto(UUID id) {
    pending.write();
    Seen seen = see(id);
    return dto(seen, content(seen), beside(List.of(seen.report())));
  }

  /** As it stands; once issued, as it was issued. */
  ConsolidatedContent content(Seen seen) {
    ConsolidatedReport report = seen.report();
    return report.state.open()
        ? assembly.content(report, seen.period())
        : reports.version(report.id(), report.lastVersion).orElseThrow().content;
  }

  List<String> allowedActions(Seen seen) {
    return allowedActions(seen, reports.replacement(seen.report().id()).isPresent());
  }

  private static List<String> allowedActions(Seen seen, boolean replaced) {
    return ConsolidationRights.allowedActions(
        seen.relations(), seen.report().state, seen.turn(), replaced);
  }

  private ConsolidatedDto dto(Seen seen, ConsolidatedContent content, Beside beside) {
    ConsolidatedReport report = seen.report();
    ReportPeriods.View period = seen.period();
    UUID replacement = beside.replacements().get(report.id());
    return new ConsolidatedDto(
        report.id(),
        report.version(),
        new ConsolidatedDto.Period(
            period.id(),
            period.key().toString(),
            period.windowFrom(),
            period.windowTo(),
            period.dueDepartment(),
            period.state()),
        units.ref(report.unitId),
        period.frozen().addressee(),
        report.about,
        report.state,
        seen.turn(),
        seen.route().steps(),
        beside.outdated().getOrDefault(report.id(), 0),
        report.lastVersion,
        report.number,
        report.symbol,
        report.issuedOn,
        people.ref(report.signerId),
        report.documentId == null ? null : beside.documents().get(report.documentId),
        report.replacesId,
        report.replacesReason,
        replacement,
        content == null
            ? null
            : reports.corrections(report.id()).stream()
                .map(ConsolidatedDto.CorrectionDto::of)
                .toList(),
        content,
        report.createdAt(),
        report.updatedAt(),
        allowedActions(seen, replacement != null));
  }
}
