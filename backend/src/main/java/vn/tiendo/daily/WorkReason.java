package vn.tiendo.daily;

/** The body of a command that must say why. */
public record WorkReason(String reason) {}
