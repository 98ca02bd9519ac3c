package vn.tiendo.slice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.calendar.PeriodNames;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Compiler;
import vn.tiendo.compilation.Frame;
import vn.tiendo.compilation.ReportWords;
import vn.tiendo.compilation.Snapshot;
import vn.tiendo.compilation.Source;
import vn.tiendo.daily.ListWords;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;
import vn.tiendo.scorecard.LatestFigures;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;
import vn.tiendo.worklist.Judgement;
import vn.tiendo.worklist.WorkFilter;
import vn.tiendo.worklist.WorkRow;
import vn.tiendo.worklist.WorkRows;
import vn.tiendo.worklist.WorkSort;

/** Computes slices with the rules of the consolidated report, each unit's work as its report. */
@ApplicationScoped
class Slices {
  private static final int PAGE = 200;

  /** What one screen and one paper can tell; a part of a plan seldom has a tenth of it. */
  static final int MOST = 2_000;

  private final SliceRepository repository;
  private final WorkRows rows;
  private final LatestFigures figures;
  private final Plans plans;
  private final Units units;
  private final ListWords words;
  private final Caller caller;

  Slices(
      SliceRepository repository,
      WorkRows rows,
      LatestFigures figures,
      Plans plans,
      Units units,
      ListWords words,
      Caller caller) {
    this.repository = repository;
    this.rows = rows;
    this.figures = figures;
    this.plans = plans;
    this.units = units;
    this.words = words;
    this.caller = caller;
  }

  /**
   * @throws vn.tiendo.common.problem.NotFound for a plan that the caller does not see
   * @throws Conflict where it would be more tasks than can be told at once
   */
  SliceDto of(SliceQuery query) {
    PlanView plan = plans.view(query.plan, query.asOf);
    LocalDate asOf = query.asOf == null ? caller.today() : query.asOf;
    LocalDate to = query.to == null ? asOf : query.to;
    LocalDate from = query.from == null ? LocalDate.of(to.getYear(), 1, 1) : query.from;
    if (from.isAfter(to)) {
      throw RuleBroken.ofParameter("to", "ENDS_BEFORE_BEGIN", "slice.endsBeforeBegin");
    }
    Map<UUID, SliceRepository.Section> sections = repository.sections(plan.id());
    List<WorkRow> work = read(query, plan, asOf);
    Compilation all =
        Compiler.compile(
            new Frame(List.of(), List.of(), List.copyOf(sections.keySet()), Map.of()),
            sources(work, sections, from, to));
    String about =
        "Tiến độ thực hiện %s, từ ngày %s đến ngày %s"
            .formatted(repository.title(plan.id()), PeriodNames.day(from), PeriodNames.day(to));
    return new SliceDto(
        asOf,
        from,
        to,
        plan.id(),
        about,
        ReportWords.counts(all.total(), asOf),
        all.total(),
        indicators(query, work, to, asOf),
        all.sections());
  }

  /** Nobody leads an indicator: with a leader asked for, those that his tasks serve. */
  private List<LatestFigures.Latest> indicators(
      SliceQuery query, List<WorkRow> work, LocalDate to, LocalDate asOf) {
    UUID[] sections = query.section == null ? null : ListWords.ids(query.section);
    return figures.of(
        new LatestFigures.Asked(
            query.plan,
            sections == null ? null : repository.inside(sections),
            list(words.units(query.unit, "unit")),
            query.leader == null ? null : work.stream().map(r -> r.task().id()).toList(),
            to,
            asOf));
  }

  private List<WorkRow> read(SliceQuery query, PlanView plan, LocalDate asOf) {
    WorkFilter filter = filter(query, plan);
    WorkSort.By order = WorkSort.By.of("sortKey", DeadlineBasis.EXTENDED);
    List<WorkRow> all = new ArrayList<>();
    String cursor = null;
    do {
      WorkRows.Found page =
          rows.page(new WorkRows.Request(filter, order, true, asOf, cursor, PAGE, cursor == null));
      if (page.total() != null && page.total() > MOST) {
        throw Conflict.of("SLICE_TOO_LARGE", "slice.tooLarge", page.total(), MOST);
      }
      all.addAll(page.rows());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }

  private WorkFilter filter(SliceQuery query, PlanView plan) {
    return new WorkFilter(
        List.of(plan.id()),
        ids(query.section),
        true,
        list(words.units(query.unit, "unit")),
        null,
        null,
        null,
        null,
        ids(query.leader),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        DeadlineBasis.EXTENDED);
  }

  private static List<UUID> ids(String words) {
    return words == null ? null : list(ListWords.ids(words));
  }

  private static List<UUID> list(UUID[] ids) {
    return ids == null ? null : Stream.of(ids).sorted().toList();
  }

  private List<Source> sources(
      List<WorkRow> all,
      Map<UUID, SliceRepository.Section> sections,
      LocalDate from,
      LocalDate to) {
    Map<UUID, SliceRepository.Words> said =
        repository.words(all.stream().map(r -> r.task().id()).toList(), from, to);
    Map<UUID, List<Snapshot.TaskLine>> byUnit = new LinkedHashMap<>();
    for (WorkRow row : all) {
      byUnit
          .computeIfAbsent(row.task().leadUnitId(), u -> new ArrayList<>())
          .add(line(row, sections.get(row.task().sectionId()), said.get(row.task().id())));
    }
    List<Source> sources = new ArrayList<>();
    byUnit.forEach((unit, lines) -> sources.add(source(unit, lines)));
    return sources;
  }

  private Source source(UUID unitId, List<Snapshot.TaskLine> lines) {
    UnitRef unit = units.ref(unitId);
    Snapshot.UnitName name = new Snapshot.UnitName(unitId, unit.code(), unit.name());
    return new Source(unitId, 1, new Snapshot(null, name, null, lines, null));
  }

  private Snapshot.TaskLine line(
      WorkRow row, SliceRepository.Section section, SliceRepository.Words said) {
    Judgement judged = Judgement.of(row, DeadlineBasis.EXTENDED, rows.soonUntil(row.asOf()));
    return new Snapshot.TaskLine(
        row.task().id(),
        row.task().code(),
        row.task().title(),
        section == null ? null : section.id(),
        section == null ? null : section.number(),
        section == null ? null : section.title(),
        judged.label(),
        row.life().situation(DeadlineBasis.EXTENDED).dueOn(),
        row.task().product(),
        row.task().leaderId(),
        said == null ? null : said.result(),
        said == null ? null : said.difficulty(),
        said == null ? null : said.proposal());
  }
}
