package vn.tiendo.unit;

/**
 * Units have changed: fired inside the transaction, after each flush. What others derived from the
 * tree is no longer true after the commit.
 */
public record UnitsChanged() {}
