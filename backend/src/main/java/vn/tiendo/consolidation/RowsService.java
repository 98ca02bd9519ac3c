package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.compilation.Compilation.IndicatorRow;
import vn.tiendo.compilation.Compilation.TaskRow;
import vn.tiendo.daily.Paging;
import vn.tiendo.edition.Rows;
import vn.tiendo.edition.Rows.Of;
import vn.tiendo.edition.Versions;

/** Rows and long texts of a report as it stands, or of one of its versions. */
@ApplicationScoped
class RowsService {
  private final ConsolidatedReader reader;
  private final Sources sources;
  private final Versions versions;
  private final Rows rows;
  private final Caller caller;

  RowsService(
      ConsolidatedReader reader, Sources sources, Versions versions, Rows rows, Caller caller) {
    this.reader = reader;
    this.sources = sources;
    this.versions = versions;
    this.rows = rows;
    this.caller = caller;
  }

  Page<TaskRow> tasks(UUID id, Integer version, String section, String label, Paging paging) {
    return rows.tasks(of(reader.see(id), version), section, label, paging, caller.today())
        .map(Function.identity());
  }

  Page<IndicatorRow> indicators(UUID id, Integer version, String status, Paging paging) {
    return rows.indicators(of(reader.see(id), version), status, paging, caller.today())
        .map(Function.identity());
  }

  Page<LineDto> lines(UUID id, Integer version, String code, Paging paging) {
    Seen seen = reader.see(id);
    boolean now = version == null && seen.report().state.open();
    Optional<Of> written =
        now
            ? sources.written(id, code).map(text -> rows.written(id, code, text))
            : Optional.empty();
    Of of = written.orElseGet(() -> of(seen, version));
    return rows.lines(of, code, now && written.isEmpty(), paging, caller.today()).map(LineDto::new);
  }

  /** One line of a text. */
  record LineDto(String text) {}

  private Of of(Seen seen, Integer version) {
    ConsolidatedReport report = seen.report();
    if (version != null && !versions.has(report.id(), version)) {
      throw new NotFound();
    }
    return version == null && reader.toldAnew(report)
        ? rows.told(report.id(), report.version(), reader.content(seen))
        : Rows.version(report.id(), version == null ? reader.made(report) : version);
  }
}
