package vn.tiendo.consolidation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.Sources;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.daily.Pending;
import vn.tiendo.edition.ConsolidatedVersion.Cause;
import vn.tiendo.edition.Kept;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.reportpaper.ReportTitle;

/** Makes a consolidated report, writes in it, brings it up to date. */
@ApplicationScoped
class ConsolidationService {
  private final ConsolidatedRepository reports;
  private final ConsolidatedReader reader;
  private final ConsolidationRights rights;
  private final Assembly assembly;
  private final Kept kept;
  private final Sources sources;
  private final Making making;
  private final AssemblyErrand errand;
  private final ReportPeriods periods;
  private final ReportTitle title;
  private final MergePatch mergePatch;
  private final Pending pending;

  ConsolidationService(
      ConsolidatedRepository reports,
      ConsolidatedReader reader,
      ConsolidationRights rights,
      Assembly assembly,
      Kept kept,
      Sources sources,
      Making making,
      AssemblyErrand errand,
      ReportPeriods periods,
      ReportTitle title,
      MergePatch mergePatch,
      Pending pending) {
    this.reports = reports;
    this.reader = reader;
    this.rights = rights;
    this.assembly = assembly;
    this.kept = kept;
    this.sources = sources;
    this.making = making;
    this.errand = errand;
    this.periods = periods;
    this.title = title;
    this.mergePatch = mergePatch;
    this.pending = pending;
  }

  /** Of what was received so far: who is missing is told by the reporters' sheet. */
  @Transactional
  ConsolidatedDto create(NewConsolidated wanted) {
    ReportPeriods.View period = period(wanted.periodId());
    EnumSet<Relation> relations =
        rights.relations(period.ownerId(), period.frozen().recipientUnitId(), null);
    if (!relations.contains(Relation.CONSOLIDATING_OFFICE)) {
      throw new NotAllowed("consolidation.onlyRecipient");
    }
    reports.lockPeriod(period.id());
    Optional<ConsolidatedReport> open = reports.open(period.id());
    open.map(ConsolidatedReport::id).ifPresent(reader::requireMade);
    if (open.isPresent() || reports.issuedOf(period.id())) {
      throw Conflict.of("DUPLICATE_REPORT", "consolidation.exists");
    }
    Map<UUID, Integer> numbers = sources.counting(period.id());
    if (numbers.isEmpty()) {
      throw Conflict.of("NOTHING_RECEIVED", "consolidation.nothingReceived");
    }
    ConsolidatedReport report =
        new ConsolidatedReport(period, title.of(period), title.recipients(period));
    reports.persistAndFlush(report);
    making.make(report, period, Cause.ASSEMBLED, numbers, errand);
    return reader.dto(report.id());
  }

  private ReportPeriods.View period(UUID id) {
    try {
      return periods.visible(id);
    } catch (NotFound e) {
      throw RuleBroken.at("/periodId", "UNKNOWN_REFERENCE", "consolidation.unknownPeriod");
    }
  }

  @Transactional
  ConsolidatedDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Seen seen = toMove(id, "editConsolidatedReport");
    ConsolidatedReport report = seen.report();
    IfMatch.require(ifMatch, report);
    reader.requireAllowed(seen, "editConsolidatedReport");
    ConsolidatedReportEdit before =
        new ConsolidatedReportEdit(report.about, report.recipients, Map.of(), report.extents);
    ConsolidatedReportEdit edit = mergePatch.apply(patch, before, ConsolidatedReportEdit.class);
    report.about = edit.about();
    report.recipients = edit.recipients();
    extend(seen, edit.extents());
    write(seen, edit.parts());
    pending.touch(report);
    return reader.dto(id);
  }

  /** Under headings of the units' words, and of the plan's tasks; elsewhere there is no choice. */
  private static void extend(Seen seen, Map<String, Integer> extents) {
    List<OutlineNode> outline = seen.period().frozen().nodes();
    Violations violations = new Violations();
    extents.keySet().stream()
        .filter(code -> outline.stream().noneMatch(node -> holds(node, code)))
        .forEach(
            code ->
                violations.add(
                    "/extents/" + code, "UNKNOWN_REFERENCE", "consolidation.noPart", code));
    violations.throwIfAny();
    seen.report().extents = extents;
  }

  private static boolean holds(OutlineNode node, String code) {
    return switch (node.content()) {
      case TEXT -> code.equals(node.code());
      case TASKS -> code.startsWith(node.code() + "-");
      default -> false;
    };
  }

  private void write(Seen seen, Map<String, ConsolidatedReportEdit.Part> parts) {
    if (parts.isEmpty()) {
      return;
    }
    Map<String, String> assembled = assembled(seen, parts.keySet());
    Violations violations = new Violations();
    parts.keySet().stream()
        .filter(code -> !assembled.containsKey(code))
        .forEach(
            code ->
                violations.add(
                    "/parts/" + code, "UNKNOWN_REFERENCE", "consolidation.noPart", code));
    violations.throwIfAny();
    Map<String, Sources.Wording> wordings = new LinkedHashMap<>();
    parts.forEach(
        (code, part) ->
            wordings.put(
                code, new Sources.Wording(part == null ? null : part.text(), assembled.get(code))));
    sources.write(seen.report().id(), wordings);
  }

  /** What the sources give under the headings that can be written, at least under these. */
  private Map<String, String> assembled(Seen seen, Set<String> codes) {
    ConsolidatedReport report = seen.report();
    if (!reader.toldAnew(report)) {
      return kept.assembled(report.id(), report.lastVersion, codes);
    }
    Map<String, String> texts = new HashMap<>();
    assembly
        .assembled(report.head(), seen.period())
        .forEach((code, node) -> texts.put(code, node.text()));
    return texts;
  }

  @Transactional
  ConsolidatedDto refresh(UUID id, IfMatch ifMatch) {
    Seen seen = toMove(id, "refreshConsolidatedReport");
    IfMatch.honour(ifMatch, seen.report());
    reader.requireAllowed(seen, "refreshConsolidatedReport");
    Cause cause = seen.report().lastVersion == 0 ? Cause.ASSEMBLED : Cause.REFRESHED;
    Map<UUID, Integer> numbers = sources.counting(seen.period().id());
    making.make(seen.report(), seen.period(), cause, numbers, errand);
    return reader.dto(id);
  }

  /** Locked, and of the caller to change. */
  private Seen toMove(UUID id, String operation) {
    Seen seen = reader.see(reports.locked(id).orElseThrow(NotFound::new));
    if (!seen.relations().contains(Relation.CONSOLIDATING_OFFICE)) {
      throw new NotAllowed("consolidation.onlyRecipient");
    }
    return seen;
  }
}
