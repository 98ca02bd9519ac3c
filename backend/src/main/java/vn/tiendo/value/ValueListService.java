package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;
import vn.tiendo.measure.ValueState;

/** Lists of values and of their revisions. */
@ApplicationScoped
class ValueListService {
  private final ValueList list;
  private final ValueRepository values;
  private final ValueDtos dtos;
  private final Indicators indicators;
  private final Caller caller;

  ValueListService(
      ValueList list,
      ValueRepository values,
      ValueDtos dtos,
      Indicators indicators,
      Caller caller) {
    this.list = list;
    this.values = values;
    this.dtos = dtos;
    this.indicators = indicators;
    this.caller = caller;
  }

  Page<ValueDto> page(
      ValueFilter filter, ValueSort sort, String cursor, int limit, boolean includeTotal) {
    String pin = "indicator-values " + filter + sort;
    List<String> after = cursor == null ? null : Cursor.read(cursor, pin).keys();
    List<ValueList.Row> rows = list.page(filter, sort, after, limit);
    boolean more = rows.size() > limit;
    List<ValueList.Row> shown = more ? rows.subList(0, limit) : rows;
    Map<UUID, IndicatorView> of = indicatorsOf(shown);
    String next =
        more
            ? Cursor.write(
                caller.today(),
                pin,
                List.of(shown.getLast().sortText(), shown.getLast().id().toString()))
            : null;
    return new Page<>(
        shown.stream().map(r -> dtos.of(r, of.get(r.indicatorId()))).toList(),
        next,
        includeTotal ? list.count(filter) : null);
  }

  private Map<UUID, IndicatorView> indicatorsOf(List<ValueList.Row> rows) {
    return indicators
        .views(rows.stream().map(ValueList.Row::indicatorId).distinct().toList())
        .stream()
        .collect(Collectors.toMap(IndicatorView::id, Function.identity()));
  }

  /** Youngest first; a handful each, so a page is cut in memory. */
  Page<ValueRevisionDto> revisions(UUID id, String cursor, int limit) {
    IndicatorValue value = values.findByIdOptional(id).orElseThrow(NotFound::new);
    IndicatorView indicator = indicators.view(value.indicatorId);
    boolean all = indicators.seesUnverified(indicators.relations(indicator));
    if (!all && value.verifiedRevision == null) {
      throw new NotFound();
    }
    String pin = "revisions " + id;
    int before =
        cursor == null
            ? Integer.MAX_VALUE
            : Integer.parseInt(Cursor.read(cursor, pin).keys().getFirst());
    List<ValueRevision> rows =
        values.revisions(id).stream()
            .filter(r -> r.num < before && (all || r.state == ValueState.VERIFIED))
            .toList();
    List<ValueRevision> shown = rows.subList(0, Math.min(limit, rows.size()));
    String next =
        rows.size() > limit
            ? Cursor.write(caller.today(), pin, List.of(String.valueOf(shown.getLast().num)))
            : null;
    return new Page<>(shown.stream().map(dtos::of).toList(), next, null);
  }
}
