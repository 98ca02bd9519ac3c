package vn.tiendo.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.unit.UnitRef;

/**
 * A person. Everybody in his organisation sees name and positions of today; the rest is for himself
 * and his administrators.
 */
public record UserDto(
    UUID id,
    long version,
    String fullName,
    List<PositionDto> positions,
    String username,
    String email,
    String phone,
    Boolean disabled,
    Boolean mustChangePassword,
    Boolean installationAdministrator,
    Instant lastSignInAt,
    List<String> allowedActions)
    implements Versioned {

  /**
   * A position.
   *
   * @param validTo last day; absent while it is open
   */
  public record PositionDto(
      UUID id,
      PositionKind kind,
      String title,
      UnitRef unit,
      boolean focalPoint,
      LocalDate validFrom,
      LocalDate validTo) {}
}
