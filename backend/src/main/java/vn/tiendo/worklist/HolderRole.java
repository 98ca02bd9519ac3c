package vn.tiendo.worklist;

/** In what part somebody holds work. */
public enum HolderRole {
  LEAD,
  DECIDER,
  COORDINATOR
}
