package vn.tiendo.bench;

/** What is measured: the rows of the first table of our promises. */
enum Operation {
  PAGE("page"),
  ONE("one"),
  CREATE("create"),
  CHANGE("change"),
  FIGURES("figures"),
  RECOUNT("recount"),
  UNCHANGED("unchanged");

  private final String word;

  Operation(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Counts over everything: too dear for a round to wait for thousands of them. */
  boolean heavy() {
    return this == RECOUNT;
  }

  /** The committed statement that does the same through a plain client: backend/bench/*.sql. */
  String sqlFile() {
    return switch (this) {
      case RECOUNT, UNCHANGED -> FIGURES.sqlFile();
      default -> word + ".sql";
    };
  }
}
