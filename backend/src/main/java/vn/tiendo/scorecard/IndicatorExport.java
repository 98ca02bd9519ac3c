package vn.tiendo.scorecard;

import static vn.tiendo.common.listing.Column.number;
import static vn.tiendo.common.listing.Column.text;
import static vn.tiendo.common.listing.Column.word;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import vn.tiendo.common.listing.Column;
import vn.tiendo.common.listing.ExportedList;
import vn.tiendo.common.listing.Queries;
import vn.tiendo.common.web.Page;

/** Indicators with their status as a file. */
@ApplicationScoped
class IndicatorExport implements ExportedList {
  private final ScorecardService scorecards;
  private final ScoreFilters filters;

  IndicatorExport(ScorecardService scorecards, ScoreFilters filters) {
    this.scorecards = scorecards;
    this.filters = filters;
  }

  @Override
  public String operationId() {
    return "listIndicators";
  }

  @Override
  public String key() {
    return "indicators";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        text("code", 8, "/code"),
        text("indicator", 60, "/name"),
        text("unitOfMeasure", 14, "/unitOfMeasure"),
        text("target", 40, "/targets/*/text"),
        text("period", 10, "/status/period"),
        number("figure", 12, "/status/figure/value"),
        word("figureState", 18, "/status/figure/state"),
        text("status", 20, "/status/label"),
        text("reason", 30, "/status/reasonLabel"),
        text("unit", 30, "/ownerUnit/name"));
  }

  @Override
  public List<Column> annex() {
    return List.of(
        Column.numbering(),
        text("indicator", 40, "/name"),
        text("unitOfMeasure", 14, "/unitOfMeasure"),
        text("target", 36, "/targets/*/text"),
        number("figure", 12, "/status/figure/value"),
        text("status", 18, "/status/label"),
        text("unit", 26, "/ownerUnit/name"));
  }

  @Override
  public Page<?> page(Map<String, String> query, String cursor, int limit) {
    ScoreFilters.Query asked = Queries.read(query, ScoreFilters.Query.class);
    ScoreFilter filter =
        filters.of(
            asked,
            query.get("planState"),
            query.containsKey("begun") ? Boolean.valueOf(query.get("begun")) : null,
            query.get("status"),
            query.get("reason"));
    ScoreSort sort = ScoreSort.of(query.getOrDefault("sort", "code"));
    return scorecards.list(new ScorecardService.Listing(filter, sort, cursor, limit, false));
  }
}
