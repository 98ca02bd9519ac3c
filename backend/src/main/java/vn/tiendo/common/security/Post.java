package vn.tiendo.common.security;

import java.util.UUID;

/**
 * One position of the caller that holds today.
 *
 * @param onBehalfOf whose position it is while he is away; null for the caller's own
 */
public record Post(
    UUID unitId, UUID ownerId, PositionKind kind, boolean focalPoint, UUID onBehalfOf) {

  public Post(UUID unitId, UUID ownerId, PositionKind kind, boolean focalPoint) {
    this(unitId, ownerId, kind, focalPoint, null);
  }
}
