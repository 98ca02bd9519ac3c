package vn.tiendo.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;
import vn.tiendo.disaggregation.Members;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.unit.Units;

/** Lists indicators with their status, and explains one. */
@ApplicationScoped
class ScorecardService {
  /** Rows assessed at a time where the filter asks for a status. */
  static final int CHUNK = 500;

  private final ScoreRepository repository;
  private final Scoring scoring;
  private final StatusDtos dtos;
  private final Indicators indicators;
  private final Members members;
  private final Units units;
  private final Caller caller;

  ScorecardService(
      ScoreRepository repository,
      Scoring scoring,
      StatusDtos dtos,
      Indicators indicators,
      Members members,
      Units units,
      Caller caller) {
    this.repository = repository;
    this.scoring = scoring;
    this.dtos = dtos;
    this.indicators = indicators;
    this.members = members;
    this.units = units;
    this.caller = caller;
  }

  /** A page of the list that is asked for. */
  record Listing(
      ScoreFilter filter, ScoreSort sort, String cursor, int limit, boolean includeTotal) {}

  /** Its rows, and the filter as it was read. */
  record Listed(List<Scored> rows, ScoreFilter filter, String nextCursor, Long total) {
    LocalDate asOf() {
      return filter.asOf();
    }
  }

  Page<IndicatorSummary> list(Listing listing) {
    Listed page = listed(listing);
    return new Page<>(
        page.rows().stream().map(s -> summary(s, page.filter())).toList(),
        page.nextCursor(),
        page.total());
  }

  Listed listed(Listing asked) {
    ScoreSort sort = asked.sort();
    String pin = "indicators " + asked.filter() + sort;
    Cursor cursor = asked.cursor() == null ? null : Cursor.read(asked.cursor(), pin);
    ScoreFilter filter = asked.filter().on(cursor == null ? caller.today() : cursor.asOf());
    List<Scored> rows =
        rows(filter, sort, cursor == null ? null : cursor.keys(), asked.limit() + 1);
    boolean more = rows.size() > asked.limit();
    List<Scored> shown = more ? rows.subList(0, asked.limit()) : rows;
    String next = more ? Cursor.write(filter.asOf(), pin, keys(shown.getLast())) : null;
    return new Listed(shown, filter, next, asked.includeTotal() ? count(filter) : null);
  }

  /** A filter by status is answered by assessing chunk after chunk until the page is full. */
  private List<Scored> rows(ScoreFilter filter, ScoreSort sort, List<String> after, int wanted) {
    int chunk = filter.byStatus() ? CHUNK : wanted;
    List<Scored> found = new ArrayList<>();
    List<String> from = after;
    while (found.size() < wanted) {
      List<ScoreRow> rows = repository.page(filter, sort, from, chunk);
      scoring.score(rows, filter.period(), filter.asOf()).stream()
          .filter(s -> filter.takes(s.status().status(), s.status().reason()))
          .forEach(found::add);
      if (rows.size() < chunk || !filter.byStatus()) {
        break;
      }
      from = keys(rows.getLast());
    }
    return found.subList(0, Math.min(wanted, found.size()));
  }

  private long count(ScoreFilter filter) {
    return filter.byStatus()
        ? rows(filter, ScoreSort.CODE, null, Integer.MAX_VALUE).size()
        : repository.count(filter);
  }

  /** Everything that fits, in the order of the codes, not assessed. */
  List<ScoreRow> every(ScoreFilter filter) {
    List<ScoreRow> all = new ArrayList<>();
    List<String> from = null;
    List<ScoreRow> rows;
    do {
      rows = repository.page(filter, ScoreSort.CODE, from, CHUNK);
      all.addAll(rows);
      from = rows.isEmpty() ? null : keys(rows.getLast());
    } while (rows.size() == CHUNK);
    return all;
  }

  /** Everything that fits, assessed. */
  List<Scored> all(ScoreFilter filter) {
    List<Scored> all = new ArrayList<>();
    List<String> from = null;
    List<ScoreRow> rows;
    do {
      rows = repository.page(filter, ScoreSort.CODE, from, CHUNK);
      all.addAll(scoring.score(rows, filter.period(), filter.asOf()));
      from = rows.isEmpty() ? null : keys(rows.getLast());
    } while (rows.size() == CHUNK);
    return all;
  }

  StatusDto status(UUID id, PeriodKey period, LocalDate asOf) {
    IndicatorView indicator = indicators.view(id, asOf);
    LocalDate on = asOf == null ? caller.today() : asOf;
    Scored scored = scoring.score(List.of(repository.one(id)), period, on).getFirst();
    Map<UUID, String> names =
        indicator.disaggregationId() == null
            ? Map.of()
            : members.names(List.of(indicator.disaggregationId()), on);
    return dtos.full(scored, period, on, names);
  }

  private IndicatorSummary summary(Scored scored, ScoreFilter filter) {
    IndicatorView i = scored.row().indicator();
    return new IndicatorSummary(
        i.id(),
        i.code(),
        i.name(),
        i.planId(),
        scored.row().sectionId(),
        units.ref(i.ownerUnitId(), filter.asOf()),
        i.unitOfMeasure(),
        i.decimals(),
        i.frequency(),
        scored.row().direction(),
        scored.targets().stream().map(IndicatorSummary.TargetSummary::of).toList(),
        dtos.summary(scored, filter.period(), filter.asOf()),
        scored.row().updatedAt(),
        indicators.allowedActions(i, scored.row().phasesOpen()));
  }

  private static List<String> keys(Scored scored) {
    return keys(scored.row());
  }

  private static List<String> keys(ScoreRow row) {
    return List.of(row.sortText(), row.indicator().id().toString());
  }
}
