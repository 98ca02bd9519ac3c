package vn.tiendo.bench;

/** What is measured: the rows of the first table of our promises. */
enum Operation {
  PAGE("page"),
  ONE("one"),
  CREATE("create"),
  CHANGE("change");

  private final String word;

  Operation(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** The committed statement that does the same through a plain client: backend/bench/*.sql. */
  String sqlFile() {
    return word + ".sql";
  }
}
