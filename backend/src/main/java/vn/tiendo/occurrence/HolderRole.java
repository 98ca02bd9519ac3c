package vn.tiendo.occurrence;

/** In what part somebody holds work. */
public enum HolderRole {
  LEAD,
  DECIDER,
  COORDINATOR
}
