package vn.tiendo.unit;

import java.util.UUID;

/** A unit as others name it. */
public record UnitRef(UUID id, String code, String name, String shortName) {}
