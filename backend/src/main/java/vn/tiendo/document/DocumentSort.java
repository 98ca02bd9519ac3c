package vn.tiendo.document;

/** Orders of the list; ids break ties. */
enum DocumentSort {
  NEWEST("-issuedOn", "d.issued_sort", true),
  OLDEST("issuedOn", "d.issued_sort", false),
  ABSTRACT("abstract", "d.abstract COLLATE vietnamese", false),
  UPDATED("-updatedAt", "d.updated_at", true);

  final String word;
  final String column;
  final boolean descending;

  DocumentSort(String word, String column, boolean descending) {
    this.word = word;
    this.column = column;
    this.descending = descending;
  }

  static DocumentSort of(String word) {
    for (DocumentSort sort : values()) {
      if (sort.word.equals(word)) {
        return sort;
      }
    }
    return NEWEST;
  }

  /** What the keyset compares with; the type of the key is that of the column. */
  String after() {
    String type =
        switch (this) {
          case NEWEST, OLDEST -> "date";
          case ABSTRACT -> "text COLLATE vietnamese";
          case UPDATED -> "timestamptz";
        };
    String key = this == ABSTRACT ? "?::text COLLATE vietnamese" : "?::" + type;
    return "(" + column + ", d.id) " + (descending ? "<" : ">") + " (" + key + ", ?::uuid)";
  }

  String order() {
    String way = descending ? " DESC" : "";
    return " ORDER BY " + column + way + ", d.id" + way;
  }
}
