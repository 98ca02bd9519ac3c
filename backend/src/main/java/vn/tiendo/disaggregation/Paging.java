package vn.tiendo.disaggregation;

/** Which part of a list. */
record Paging(String cursor, int limit, boolean includeTotal) {}
