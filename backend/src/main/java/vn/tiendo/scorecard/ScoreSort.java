package vn.tiendo.scorecard;

/** Orders of a list of indicators; the last key is the id. */
enum ScoreSort {
  CODE("i.sort_key", "text COLLATE \"C\"", true),
  CODE_DOWN("i.sort_key", "text COLLATE \"C\"", false),
  NAME("i.name COLLATE vietnamese", "text COLLATE vietnamese", true),
  NAME_DOWN("i.name COLLATE vietnamese", "text COLLATE vietnamese", false),
  UPDATED("i.updated_at", "timestamptz", true),
  UPDATED_DOWN("i.updated_at", "timestamptz", false);

  private final String column;
  private final String type;
  private final boolean up;

  ScoreSort(String column, String type, boolean up) {
    this.column = column;
    this.type = type;
    this.up = up;
  }

  /** By the contract's words. */
  static ScoreSort of(String words) {
    return switch (words) {
      case "-code" -> CODE_DOWN;
      case "name" -> NAME;
      case "-name" -> NAME_DOWN;
      case "updatedAt" -> UPDATED;
      case "-updatedAt" -> UPDATED_DOWN;
      default -> CODE;
    };
  }

  String key() {
    return "(" + column + ")::text";
  }

  String after() {
    return "(" + column + ", i.id) " + (up ? ">" : "<") + " (?::" + type + ", ?::uuid)";
  }

  String order() {
    String direction = up ? " ASC" : " DESC";
    return " ORDER BY " + column + direction + ", i.id" + direction;
  }
}
