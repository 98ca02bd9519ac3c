package vn.tiendo.paper;

/**
 * Who signs: for whom (KT., TL.; null when he signs in his own right), as what, under which name.
 * The name is null while it is not known.
 */
public record Signature(String onBehalf, String position, String name) {}
