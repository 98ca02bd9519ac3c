package vn.tiendo.task;

/** Exactly one of the two, by id or code. */
public record NewCoordinator(String unit, String unitClass) {}
