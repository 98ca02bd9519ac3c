package vn.tiendo.signin;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/** The signed-in person: who, in which positions today. */
record MeDto(
    UUID id,
    String username,
    String fullName,
    String email,
    String phone,
    boolean mustChangePassword,
    boolean administrator,
    boolean installationAdministrator,
    List<MyPosition> positions,
    List<String> allowedActions) {

  /**
   * One position that holds today.
   *
   * @param onBehalfOf whose it is while he is away; null for one's own
   */
  record MyPosition(
      PositionKind kind, String title, UnitRef unit, boolean focalPoint, PersonRef onBehalfOf) {}
}
