package vn.tiendo.unit;

import java.util.UUID;

/** A class of units ("các sở, ngành, địa phương") as others name it. */
public record UnitClassRef(UUID id, String code, String name) {}
