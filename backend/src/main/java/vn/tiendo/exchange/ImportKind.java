package vn.tiendo.exchange;

/** What a file brings. */
enum ImportKind {
  PLAN
}
