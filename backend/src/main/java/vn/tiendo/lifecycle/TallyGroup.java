package vn.tiendo.lifecycle;

/** What makes a row of a table of counts. */
public enum TallyGroup {
  NONE,
  UNIT,
  SECTION,
  LEADER,
  PLAN
}
