package vn.tiendo.phase;

import java.util.List;

/** A proposal of levels by period. */
public record NewPhaseSet(List<PhaseRow> rows, String note) {}
