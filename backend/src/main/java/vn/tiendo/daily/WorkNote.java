package vn.tiendo.daily;

/** The body of a command that may carry a remark. */
public record WorkNote(String note) {}
