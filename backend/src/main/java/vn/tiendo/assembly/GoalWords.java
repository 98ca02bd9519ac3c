package vn.tiendo.assembly;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.compilation.ReportWords;

/** A target as a column of figures says it; the sentence of the plan would not fit there. */
final class GoalWords {
  private GoalWords() {}

  /**
   * @return null where the row has no target
   */
  static String of(ResultSet row) throws SQLException {
    String type = row.getString("type");
    if (type == null) {
      return null;
    }
    String words =
        figure(TargetType.valueOf(type), row.getBigDecimal("least"), row.getBigDecimal("upper"));
    return row.getString("per").equals("MEMBER") ? words + each(row.getString("member")) : words;
  }

  /** "Huyện, thành phố của tỉnh Bắc Giang" are many of which one is meant. */
  private static String each(String members) {
    String one = members.replaceFirst(" của .*", "");
    return " mỗi " + one.substring(0, 1).toLowerCase(Locale.ROOT) + one.substring(1);
  }

  static String figure(TargetType type, BigDecimal value, BigDecimal upper) {
    String figure = number(value);
    return switch (type) {
      case AT_LEAST -> "Ít nhất " + figure;
      case AT_MOST -> "Không quá " + figure;
      case EXACTLY -> figure;
      case MORE_THAN -> "Trên " + figure;
      case LESS_THAN -> "Dưới " + figure;
      case RANGE -> "Từ " + figure + " đến " + number(upper);
      case GROWTH -> "Tăng " + figure + "%/năm";
    };
  }

  private static String number(BigDecimal value) {
    return ReportWords.number(value.stripTrailingZeros());
  }
}
