package vn.tiendo.scorecard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.measure.Direction;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;

/**
 * An indicator as the list reads it.
 *
 * @param sortText value of the sort column, for the cursor
 */
record ScoreRow(
    IndicatorView indicator,
    UUID sectionId,
    Direction direction,
    Figure baseline,
    Integer baselineYear,
    boolean phasesOpen,
    Instant updatedAt,
    String sortText) {

  static ScoreRow of(ResultSet row) throws SQLException {
    FigureState state = FigureState.valueOf(row.getString("baseline_state"));
    return new ScoreRow(
        IndicatorView.of(row),
        Sql.id(row, "section_id"),
        Direction.valueOf(row.getString("direction")),
        new Figure(state, row.getBigDecimal("baseline_value"), row.getString("baseline_reason")),
        row.getObject("baseline_year", Integer.class),
        row.getBoolean("phases_open"),
        Sql.instant(row, "updated_at"),
        row.getString("sort_text"));
  }
}
