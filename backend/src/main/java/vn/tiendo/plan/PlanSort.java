package vn.tiendo.plan;

/** Orders of the list; ids break ties. */
enum PlanSort {
  LATEST("-startsOn", "p.starts_on", "?::date", true),
  EARLIEST("startsOn", "p.starts_on", "?::date", false),
  CODE("code", "p.code", "?::text", false),
  UPDATED("-updatedAt", "p.updated_at", "?::timestamptz", true);

  final String column;
  private final String word;
  private final String key;
  private final boolean descending;

  PlanSort(String word, String column, String key, boolean descending) {
    this.word = word;
    this.column = column;
    this.key = key;
    this.descending = descending;
  }

  static PlanSort of(String word) {
    for (PlanSort sort : values()) {
      if (sort.word.equals(word)) {
        return sort;
      }
    }
    return LATEST;
  }

  String after() {
    return "(" + column + ", p.id) " + (descending ? "<" : ">") + " (" + key + ", ?::uuid)";
  }

  String order() {
    String way = descending ? " DESC" : "";
    return " ORDER BY " + column + way + ", p.id" + way;
  }
}
