package vn.tiendo.savedview;

/** The lists that can be looked at under a view. */
enum ViewList {
  TASKS,
  WORK_ITEMS,
  INDICATORS,
  PROGRAMMES,
  PLANS,
  STATISTICS
}
