package vn.tiendo.value;

/** Orders of a list of values; the last key is the id. */
enum ValueSort {
  PERIOD("v.period_last", "date", ">", "ASC"),
  PERIOD_DOWN("v.period_last", "date", "<", "DESC"),
  UPDATED("v.updated_at", "timestamptz", ">", "ASC"),
  UPDATED_DOWN("v.updated_at", "timestamptz", "<", "DESC");

  private final String column;
  private final String type;
  private final String comparison;
  private final String direction;

  ValueSort(String column, String type, String comparison, String direction) {
    this.column = column;
    this.type = type;
    this.comparison = comparison;
    this.direction = direction;
  }

  /** By the contract's words. */
  static ValueSort of(String words) {
    return switch (words) {
      case "period" -> PERIOD;
      case "updatedAt" -> UPDATED;
      case "-updatedAt" -> UPDATED_DOWN;
      default -> PERIOD_DOWN;
    };
  }

  String key() {
    return column + "::text";
  }

  String after() {
    return "(" + column + ", v.id) " + comparison + " (?::" + type + ", ?::uuid)";
  }

  String order() {
    return " ORDER BY " + column + " " + direction + ", v.id " + direction;
  }
}
