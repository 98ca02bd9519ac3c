package vn.tiendo.common.security;

import java.util.UUID;

/** One position of the caller that holds today. */
public record Post(UUID unitId, UUID ownerId, PositionKind kind, boolean focalPoint) {}
