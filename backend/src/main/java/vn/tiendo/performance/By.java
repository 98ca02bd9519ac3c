package vn.tiendo.performance;

/** What a row of the table is. */
enum By {
  UNIT("x.unit_id"),
  PERSON("x.person_id");

  final String column;

  By(String column) {
    this.column = column;
  }
}
