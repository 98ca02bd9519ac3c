package vn.tiendo.assessment;

/**
 * Members of the period's denominator, the ones the figure does not apply to left out.
 *
 * @param met reach the target
 * @param reported have a figure
 * @param total all
 */
public record Tally(int met, int reported, int total) {}
