package vn.tiendo.disaggregation;

/** What of a disaggregation may be edited. */
record DisaggregationEdit(String name, String note) {}
