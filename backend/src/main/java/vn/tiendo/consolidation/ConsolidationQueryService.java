package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.attachment.Attachments;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.consolidation.ConsolidatedReader.Seen;
import vn.tiendo.consolidation.ReceivedRepository.Reporter;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;
import vn.tiendo.unit.Units;

/** What can be asked about a consolidated report. */
@ApplicationScoped
class ConsolidationQueryService {
  private final VersionRepository versions;
  private final Assemblies assemblies;
  private final ReceivedRepository received;
  private final ConsolidatedReader reader;
  private final Assembly assembly;
  private final Attachments attachments;
  private final Units units;
  private final People people;
  private final Caller caller;

  ConsolidationQueryService(
      VersionRepository versions,
      Assemblies assemblies,
      ReceivedRepository received,
      ConsolidatedReader reader,
      Assembly assembly,
      Attachments attachments,
      Units units,
      People people,
      Caller caller) {
    this.versions = versions;
    this.assemblies = assemblies;
    this.received = received;
    this.reader = reader;
    this.assembly = assembly;
    this.attachments = attachments;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  Page<ConsolidatedDto> list(ConsolidatedFilter filter, Paging paging) {
    return reader.list(filter, paging);
  }

  ConsolidatedDto get(UUID id) {
    return reader.dto(id);
  }

  ProvenanceDto provenance(UUID id, String prefix) {
    Seen seen = inner(id);
    return ProvenanceDto.of(assembly.asMade(seen.report(), seen.period(), prefix));
  }

  StalenessDto staleness(UUID id) {
    Seen seen = inner(id);
    return StalenessDto.of(
        seen.report().state.open() ? assembly.changes(seen.report(), seen.period()) : List.of());
  }

  /** A report that was made while somebody waited is done. */
  AssemblyDto assembly(UUID id) {
    ConsolidatedReport report = reader.see(id).report();
    return assemblies
        .find(id)
        .map(Assemblies.Asked::progress)
        .orElseGet(
            () -> {
              int sources = received.frozen(id).size();
              return new AssemblyDto(
                  AssemblyDto.State.DONE, sources, sources, report.createdAt(), report.createdAt());
            });
  }

  ReportersDto reporters(UUID id) {
    Seen seen = inner(id);
    Map<UUID, Reporter> byUnit =
        received.reporters(id, seen.period().id()).stream()
            .collect(Collectors.toMap(Reporter::unitId, Function.identity()));
    List<UUID> order = seen.period().frozen().reporterIds();
    List<ReportersDto.Line> lines =
        byUnit.values().stream()
            .sorted(Comparator.comparingInt((Reporter r) -> order.indexOf(r.unitId())))
            .map(this::line)
            .toList();
    int excluded = (int) lines.stream().filter(l -> l.state().equals("EXCLUDED")).count();
    return new ReportersDto(
        lines.size() - excluded,
        (int) lines.stream().filter(l -> l.sourceNo() != null).count(),
        (int) lines.stream().filter(l -> l.lateDays() != null).count(),
        excluded,
        lines);
  }

  private ReportersDto.Line line(Reporter r) {
    boolean counts = r.receivedNo() > 0 && !r.state().equals("EXCLUDED");
    return new ReportersDto.Line(
        r.reportId(),
        units.ref(r.unitId()),
        r.state(),
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

  VersionDto.All versions(UUID id) {
    reader.see(id);
    Map<Integer, AttachmentDto> files = files(id);
    return new VersionDto.All(
        versions.all(
            id,
            row ->
                new VersionDto(
                    row.getInt("no"),
                    ConsolidatedVersion.Cause.valueOf(row.getString("cause")),
                    Sql.instant(row, "at"),
                    people.ref(Sql.id(row, "by_id")),
                    row.getString("note"),
                    files.get(row.getInt("no")),
                    null)));
  }

  /** By the number of the version that was read from each. */
  private Map<Integer, AttachmentDto> files(UUID id) {
    Map<UUID, Integer> imported = versions.imported(id);
    Map<Integer, AttachmentDto> files = new HashMap<>();
    attachments
        .of(imported.keySet())
        .forEach((version, linked) -> files.put(imported.get(version), linked.getFirst()));
    return files;
  }

  VersionDto version(UUID id, int no) {
    reader.see(id);
    ConsolidatedVersion version = versions.one(id, no).orElseThrow(NotFound::new);
    return new VersionDto(
        version.no(),
        version.cause(),
        version.at(),
        people.ref(version.byId()),
        version.note(),
        attachments.of(version.id()).stream().findFirst().orElse(null),
        version.content());
  }

  /** Who sent what when stays with those who make and sign the report. */
  private Seen inner(UUID id) {
    Seen seen = reader.see(id);
    if (!ConsolidationRights.reads(seen.relations())) {
      throw new NotAllowed("consolidation.inner");
    }
    return seen;
  }
}
