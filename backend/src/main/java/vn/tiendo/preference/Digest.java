package vn.tiendo.preference;

/** How often a summary is made. */
public enum Digest {
  NONE,
  DAILY,
  WEEKLY
}
