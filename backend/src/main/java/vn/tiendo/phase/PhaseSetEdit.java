package vn.tiendo.phase;

import java.util.List;

/** What of a proposal may be edited. */
record PhaseSetEdit(List<PhaseRow> rows, String note) {}
