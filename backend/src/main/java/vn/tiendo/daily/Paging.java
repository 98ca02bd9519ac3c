package vn.tiendo.daily;

/** Which page is wanted. */
public record Paging(String cursor, int limit, boolean includeTotal) {}
