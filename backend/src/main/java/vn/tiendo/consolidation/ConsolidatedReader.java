package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.document.Documents;
import vn.tiendo.edition.Assemblies;
import vn.tiendo.edition.Corrections;
import vn.tiendo.edition.Kept;
import vn.tiendo.edition.Versions;
import vn.tiendo.identity.People;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.regime.SigningRole.Role;
import vn.tiendo.unit.Units;

/** Puts consolidated reports on the wire, for whom they are to be seen by. */
@ApplicationScoped
public class ConsolidatedReader {
  private final ConsolidatedRepository reports;
  private final Sources sources;
  private final ConsolidationRights rights;
  private final Assembly assembly;
  private final Assemblies assemblies;
  private final Versions versions;
  private final Corrections corrections;
  private final Kept kept;
  private final ReportPeriods periods;
  private final Documents documents;
  private final Units units;
  private final People people;
  private final Caller caller;
  private final Pending pending;

  ConsolidatedReader(
      ConsolidatedRepository reports,
      Sources sources,
      ConsolidationRights rights,
      Assembly assembly,
      Assemblies assemblies,
      Versions versions,
      Corrections corrections,
      Kept kept,
      ReportPeriods periods,
      Documents documents,
      Units units,
      People people,
      Caller caller,
      Pending pending) {
    this.reports = reports;
    this.sources = sources;
    this.rights = rights;
    this.assembly = assembly;
    this.assemblies = assemblies;
    this.versions = versions;
    this.corrections = corrections;
    this.kept = kept;
    this.periods = periods;
    this.documents = documents;
    this.units = units;
    this.people = people;
    this.caller = caller;
    this.pending = pending;
  }

  /**
   * @throws NotFound when there is none that the caller sees
   */
  public Seen see(UUID id) {
    return see(reports.findByIdOptional(id).orElseThrow(NotFound::new));
  }

  Seen see(ConsolidatedReport report) {
    Seen seen = stand(report);
    if (!seen.relations().contains(Relation.READER)) {
      throw new NotFound();
    }
    return seen;
  }

  /**
   * Who sent what when stays with those who make and sign the report.
   *
   * @throws NotFound when there is none that the caller sees
   * @throws NotAllowed when he only reads it
   */
  public Seen inner(UUID id) {
    Seen seen = see(id);
    if (!ConsolidationRights.reads(seen.relations())) {
      throw new NotAllowed("consolidation.inner");
    }
    return seen;
  }

  public boolean sees(UUID id) {
    return reports
        .findByIdOptional(id)
        .map(report -> stand(report).relations().contains(Relation.READER))
        .orElse(false);
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
      Map<UUID, DocumentRef> documents,
      Set<UUID> running,
      Set<UUID> failed) {}

  private Beside beside(Collection<ConsolidatedReport> of) {
    List<UUID> ids = of.stream().map(ConsolidatedReport::id).toList();
    List<UUID> filed = of.stream().map(r -> r.documentId).filter(Objects::nonNull).toList();
    return new Beside(
        reports.replacements(ids),
        sources.outdated(ids),
        documents.refs(filed),
        assemblies.running(ids),
        assemblies.failed(ids));
  }

  public ConsolidatedDto dto(UUID id) {
    pending.write();
    Seen seen = see(id);
    ConsolidatedContent content = seen.report().lastVersion == 0 ? null : shown(seen);
    boolean inner = content == null || ConsolidationRights.reads(seen.relations());
    return dto(seen, inner ? content : content.outward(), beside(List.of(seen.report())));
  }

  /** Of very many reports without rows and long texts: those are read page by page. */
  ConsolidatedContent shown(Seen seen) {
    ConsolidatedReport report = seen.report();
    if (!sources.large(report.id())) {
      return content(seen);
    }
    return report.state.open()
        ? kept.now(report.head(), report.lastVersion)
        : kept.then(report.id(), report.lastVersion);
  }

  /**
   * Whether what it says is put together at each reading; else it is what the last version says.
   */
  boolean toldAnew(ConsolidatedReport report) {
    return made(report) > 0 && report.state.open() && !sources.large(report.id());
  }

  /**
   * The last version.
   *
   * @throws Conflict while there is none
   */
  int made(ConsolidatedReport report) {
    if (report.lastVersion == 0) {
      throw Conflict.of("NOT_ASSEMBLED", "consolidation.notAssembled");
    }
    return report.lastVersion;
  }

  /** As it stands; once issued, as it was issued. */
  public ConsolidatedContent content(Seen seen) {
    ConsolidatedReport report = seen.report();
    int last = made(report);
    return report.state.open()
        ? assembly.content(report.head(), seen.period())
        : versions.one(report.id(), last).content();
  }

  /** The document as which an issued report is filed. */
  public UUID documentOf(UUID id) {
    return reports.findById(id).documentId;
  }

  public List<String> allowedActions(Seen seen) {
    UUID id = seen.report().id();
    return allowedActions(seen, reports.replacement(id).isPresent(), assemblies.running(id));
  }

  private static List<String> allowedActions(Seen seen, boolean replaced, boolean running) {
    if (running) {
      return List.of();
    }
    List<String> actions =
        ConsolidationRights.allowedActions(
            seen.relations(), seen.report().state, seen.turn(), replaced);
    return seen.report().lastVersion > 0
        ? actions
        : actions.stream().filter("refreshConsolidatedReport"::equals).toList();
  }

  /**
   * @throws Conflict where the report is not in the state for it, or is being made
   */
  void requireAllowed(Seen seen, String operation) {
    requireMade(seen.report().id());
    List<String> allowed = allowedActions(seen);
    if (!allowed.contains(operation)) {
      throw Conflict.state(
          seen.report().state, allowed, "consolidation.state." + seen.report().state);
    }
  }

  /**
   * @throws Conflict while it is being made
   */
  void requireMade(UUID id) {
    assemblies
        .find(id)
        .map(Assemblies.Asked::progress)
        .filter(p -> p.endedAt() == null)
        .ifPresent(
            p -> {
              throw Conflict.of("ASSEMBLING", "consolidation.assembling", p.done(), p.total());
            });
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
        seen.route(),
        report.lastVersion == 0 ? 0 : beside.outdated().getOrDefault(report.id(), 0),
        beside.running().contains(report.id()),
        report.state.open() && beside.failed().contains(report.id()),
        report.lastVersion,
        content == null ? null : report.extents,
        report.number,
        report.symbol,
        report.issuedOn,
        people.ref(report.signerId),
        report.documentId == null ? null : beside.documents().get(report.documentId),
        report.replacesId,
        report.replacesReason,
        replacement,
        content == null ? null : corrections.of(report.id()),
        content,
        report.createdAt(),
        report.updatedAt(),
        allowedActions(seen, replacement != null, beside.running().contains(report.id())));
  }
}
