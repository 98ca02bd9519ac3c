package vn.tiendo.consolidation;

import static vn.tiendo.consolidation.GivenConsolidation.INDICATOR;
import static vn.tiendo.consolidation.GivenConsolidation.columns;
import static vn.tiendo.consolidation.GivenConsolidation.stamp;

import vn.tiendo.support.IssuedPlan;
import vn.tiendo.support.Office;

/** The indicator of QLCN, added up over districts. */
final class GivenMarks {
  private GivenMarks() {}

  static String indicator() {
    return "INSERT INTO disaggregation (id, version, created_at, updated_at, changed_by, request_id, owner_id, code, name, search_text)"
        + " VALUES ("
        + stamp(Office.id("disaggregation", "H"))
        + ", 'H', 'Huyện', 'huyen');"
        + "INSERT INTO indicator"
        + columns(
            "plan_id, code, sort_key, name, definition, unit_of_measure, decimals, frequency, direction, basis,"
                + " over_time, over_members, multiplier, owner_unit_id, disaggregation_id, baseline_state,"
                + " baseline_reason, search_text")
        + " VALUES ("
        + stamp(INDICATOR)
        + ", '"
        + IssuedPlan.PLAN
        + "', 'CT1', 'CT1', 'Số nhãn hiệu', 'Nhãn hiệu', 'nhãn hiệu', 0, 'YEARLY', 'HIGHER_IS_BETTER', 'CUMULATIVE',"
        + " 'LAST', 'SUM', 100, '"
        + Office.unit("QLCN")
        + "', '"
        + Office.id("disaggregation", "H")
        + "', 'NOT_AVAILABLE', 'Không nêu', 'so nhan hieu');"
        + target();
  }

  /** At least 60 in 2021. */
  private static String target() {
    return "INSERT INTO indicator_target (id, version, created_at, updated_at, changed_by, request_id, indicator_id,"
        + " line_id, position, type, value, per, year, commitment, text, valid_from) VALUES ('%1$s', 0, now(), now(),"
            .formatted(Office.id("target", "T"))
        + " '%1$s', '%1$s', '%2$s', '%1$s', 1, 'AT_LEAST', 60, 'TOTAL', 2021, 'STRIVED', 'ít nhất 60', '2021-02-01');"
            .formatted(Office.owner("SO"), INDICATOR);
  }
}
