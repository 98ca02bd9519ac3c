package vn.tiendo.assessment;

/** How far a number goes against a line. */
enum Reach {
  SHORT,
  MET,
  EXCEEDED
}
