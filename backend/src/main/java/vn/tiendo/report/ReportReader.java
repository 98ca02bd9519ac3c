package vn.tiendo.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.time.DayRange;
import vn.tiendo.common.web.Messages;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.Pending;
import vn.tiendo.document.Documents;
import vn.tiendo.identity.People;
import vn.tiendo.period.ReportPeriods;
import vn.tiendo.snapshot.Content;
import vn.tiendo.snapshot.Snapshots;
import vn.tiendo.unit.Units;

/** Puts reports on the wire. */
@ApplicationScoped
class ReportReader {
  private final ReportRepository reports;
  private final ReportRights rights;
  private final ReportContents contents;
  private final ReportPeriods periods;
  private final Pending pending;
  private final Documents documents;
  private final Units units;
  private final People people;
  private final Messages messages;
  private final Caller caller;

  ReportReader(
      ReportRepository reports,
      ReportRights rights,
      ReportContents contents,
      ReportPeriods periods,
      Pending pending,
      Documents documents,
      Units units,
      People people,
      Messages messages,
      Caller caller) {
    this.reports = reports;
    this.rights = rights;
    this.contents = contents;
    this.periods = periods;
    this.pending = pending;
    this.documents = documents;
    this.units = units;
    this.people = people;
    this.messages = messages;
    this.caller = caller;
  }

  Page<ReportDto> list(ReportRepository.Filter filter, String sort, Paging paging) {
    Listing.Rows<UUID> ids = reports.ids(filter, sort, paging, caller.today(), rights);
    Map<UUID, Report> byId = reports.byId(ids.rows());
    Map<UUID, ReportPeriods.View> views =
        periods.of(byId.values().stream().map(r -> r.periodId).distinct().toList());
    Map<UUID, EnumSet<Relation>> houses = new HashMap<>();
    Set<UUID> begun = reports.begun(byId.keySet());
    return ids.map(
        id -> {
          Report report = byId.get(id);
          return dto(
              report,
              views.get(report.periodId),
              rights.relations(report, houses),
              new Details(begun.contains(id), null, null, null, null));
        });
  }

  /**
   * @throws NotFound when the caller does not read it
   */
  Report readable(UUID id) {
    return reports
        .findByIdOptional(id)
        .filter(r -> rights.relations(r).contains(Relation.READER))
        .orElseThrow(NotFound::new);
  }

  /** Whole, as the caller sees it. */
  ReportDto dto(UUID id) {
    pending.write();
    Report report = readable(id);
    ReportPeriods.View period = periods.of(report.periodId);
    ReportContents.Now now = contents.of(report, period);
    List<ReportStep> steps = reports.steps(id);
    ReportContentDto content =
        new ContentRows(now, before(report, period), notes(report, steps)).of(period.frozen());
    List<String> open = standing(report, period).writable() ? now.open() : List.of();
    return dto(
        report,
        period,
        rights.relations(report),
        new Details(
            reports.begun(List.of(id)).contains(id),
            content,
            open,
            unchanged(report, now),
            steps.stream().map(this::step).toList()));
  }

  /** Marked fields that nobody has corrected yet, while they are to be. */
  private List<String> unchanged(Report report, ReportContents.Now now) {
    return report.state == ReportState.RETURNED
        ? Snapshots.unchanged(
            report.openFields, contents.sent(report, report.lastNo), now.content())
        : null;
  }

  /** What is to be corrected, while it is. */
  private static Map<String, String> notes(Report report, List<ReportStep> steps) {
    Map<String, String> notes = new HashMap<>();
    if (report.state == ReportState.RETURNED) {
      steps.stream()
          .filter(s -> s.kind == ReportStep.Kind.RETURNED)
          .reduce((first, second) -> second)
          .ifPresent(s -> s.notes.forEach(n -> notes.put(n.field(), n.note())));
    }
    return notes;
  }

  /** What the unit said in the period before: what was received, else what was sent. */
  private Optional<Content> before(Report report, ReportPeriods.View period) {
    return said(report, period, 1).stream().map(Reports.Said::content).findFirst();
  }

  /** The periods before one without a break, the youngest first. */
  private List<Reports.Said> said(Report report, ReportPeriods.View period, int most) {
    List<Reports.Said> all = new ArrayList<>();
    Optional<ReportPeriods.View> at = periods.of(period.regimeId(), period.key().previous());
    while (at.isPresent() && all.size() < most) {
      ReportPeriods.View then = at.get();
      reports
          .of(then.id(), report.unitId)
          .filter(r -> r.lastNo > 0)
          .map(r -> contents.sent(r, r.receivedNo > 0 ? r.receivedNo : r.lastNo))
          .ifPresent(content -> all.add(new Reports.Said(then.key(), content)));
      at = periods.of(period.regimeId(), then.key().previous());
    }
    return all;
  }

  Reports.Series series(UUID id, int most) {
    Report report = readable(id);
    ReportPeriods.View period = periods.of(report.periodId);
    return new Reports.Series(contents.of(report, period).content(), said(report, period, most));
  }

  ReportStanding standing(Report report, ReportPeriods.View period) {
    return new ReportStanding(
        report.state, report.lastNo, report.unlockedUntil, period.state(), caller.today());
  }

  List<String> allowedActions(
      Report report, ReportPeriods.View period, EnumSet<Relation> relations) {
    return standing(report, period).allowedActions(relations, rights.behalf(report, relations));
  }

  private record Details(
      boolean begun,
      ReportContentDto content,
      List<String> openFields,
      List<String> unchangedFields,
      List<ReportDto.Step> steps) {}

  private ReportDto dto(
      Report r, ReportPeriods.View period, EnumSet<Relation> relations, Details details) {
    boolean making = r.state == ReportState.DRAFT || r.state == ReportState.RETURNED;
    return new ReportDto(
        r.id(),
        r.version(),
        of(period),
        units.ref(r.unitId),
        units.hasSeal(r.unitId),
        units.ref(r.recipientUnitId),
        r.state,
        details.begun(),
        r.dueOn,
        lateDays(r),
        r.lastNo,
        r.receivedNo,
        making ? r.lastNo + 1 : null,
        r.firstSubmittedOn,
        r.lastSubmittedOn,
        r.receivedOn,
        r.returnDueOn,
        r.unlockedUntil,
        r.excludedReason,
        documents.ref(r.excludedDocumentId),
        details.content(),
        details.openFields(),
        details.unchangedFields(),
        details.steps(),
        r.createdAt(),
        r.updatedAt(),
        allowedActions(r, period, relations));
  }

  private ReportDto.Of of(ReportPeriods.View period) {
    return new ReportDto.Of(
        period.id(),
        period.regimeId(),
        period.frozen().title(),
        period.key(),
        messages.say(caller.language(), PeriodNames.of(period.key())),
        new DayRange(period.windowFrom(), period.windowTo()),
        period.windowTo(),
        period.state());
  }

  private Integer lateDays(Report r) {
    LocalDate day = r.firstSubmittedOn == null ? caller.today() : r.firstSubmittedOn;
    return r.state != ReportState.EXCLUDED && day.isAfter(r.dueOn)
        ? (int) ChronoUnit.DAYS.between(r.dueOn, day)
        : null;
  }

  private ReportDto.Step step(ReportStep s) {
    return new ReportDto.Step(
        s.seq,
        s.kind,
        s.submissionNo,
        s.at,
        people.ref(s.byId),
        s.onBehalf,
        s.note,
        s.notes,
        s.until,
        s.documentId);
  }
}
