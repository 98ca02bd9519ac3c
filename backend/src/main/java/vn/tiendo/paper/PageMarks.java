package vn.tiendo.paper;

/**
 * What every page says of itself.
 *
 * @param draft until the clerk has issued it
 * @param simulated figures and texts are no real ones
 * @param code by which somebody can ask whether the page is genuine, null for none
 */
record PageMarks(boolean draft, boolean simulated, String code) {
  static final PageMarks NONE = new PageMarks(false, false, null);
}
