package vn.tiendo.meeting;

/** Its words while it is plain text, and its place among the others. */
record ConclusionEdit(String content, Integer position) {}
