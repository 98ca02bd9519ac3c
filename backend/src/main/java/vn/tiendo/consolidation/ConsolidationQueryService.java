package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.ProvenanceDto;
import vn.tiendo.assembly.Reporters;
import vn.tiendo.assembly.ReportersDto;
import vn.tiendo.assembly.Sources;
import vn.tiendo.assembly.StalenessDto;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;
import vn.tiendo.edition.Assemblies;
import vn.tiendo.edition.AssemblyDto;
import vn.tiendo.edition.VersionDto;
import vn.tiendo.edition.Versions;

/** What can be asked about a consolidated report. */
@ApplicationScoped
class ConsolidationQueryService {
  private final Versions versions;
  private final Assemblies assemblies;
  private final Sources sources;
  private final Reporters reporters;
  private final ConsolidatedReader reader;
  private final Assembly assembly;

  ConsolidationQueryService(
      Versions versions,
      Assemblies assemblies,
      Sources sources,
      Reporters reporters,
      ConsolidatedReader reader,
      Assembly assembly) {
    this.versions = versions;
    this.assemblies = assemblies;
    this.sources = sources;
    this.reporters = reporters;
    this.reader = reader;
    this.assembly = assembly;
  }

  Page<ConsolidatedDto> list(ConsolidatedFilter filter, Paging paging) {
    return reader.list(filter, paging);
  }

  ConsolidatedDto get(UUID id) {
    return reader.dto(id);
  }

  ProvenanceDto provenance(UUID id, List<String> of, int limit) {
    Seen seen = reader.inner(id);
    return assembly.provenance(id, seen.period(), of, limit);
  }

  StalenessDto staleness(UUID id) {
    Seen seen = reader.inner(id);
    return seen.report().state.open()
        ? assembly.staleness(id, seen.period(), () -> reader.shown(seen).figures())
        : StalenessDto.none();
  }

  /** A report that was made while somebody waited is done. */
  AssemblyDto assembly(UUID id) {
    ConsolidatedReport report = reader.see(id).report();
    return assemblies
        .find(id)
        .map(Assemblies.Asked::progress)
        .orElseGet(
            () -> {
              int made = sources.count(id);
              return new AssemblyDto(
                  AssemblyDto.State.DONE, made, made, report.createdAt(), report.createdAt());
            });
  }

  ReportersDto reporters(UUID id) {
    return reporters.of(id, reader.inner(id).period());
  }

  VersionDto.All versions(UUID id) {
    reader.see(id);
    return versions.all(id);
  }

  VersionDto version(UUID id, int no) {
    Seen seen = reader.see(id);
    VersionDto version = versions.dto(id, no);
    return ConsolidationRights.reads(seen.relations()) ? version : version.outward();
  }
}
