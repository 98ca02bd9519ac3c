package vn.tiendo.assessment;

/** Binding, or striven for ("phấn đấu"). */
public enum Commitment {
  MANDATORY,
  STRIVED
}
