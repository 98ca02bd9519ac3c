package vn.tiendo.lifecycle;

/** Which deadline lateness is read on: the one that holds now, or the first one. */
public enum DeadlineBasis {
  EXTENDED,
  ORIGINAL
}
