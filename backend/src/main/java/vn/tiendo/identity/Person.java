package vn.tiendo.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.security.PositionKind;

/** An account with all its positions, past and future, as read from the database. */
public record Person(
    UUID id,
    long version,
    String username,
    String fullName,
    String email,
    String phone,
    String sortName,
    boolean disabled,
    boolean mustChangePassword,
    boolean keepsInstallation,
    boolean secondFactor,
    Instant createdAt,
    Instant lastSignInAt,
    List<Held> positions) {

  /** One position. */
  public record Held(
      UUID id,
      UUID unitId,
      PositionKind kind,
      boolean focalPoint,
      LocalDate validFrom,
      LocalDate validTo) {

    boolean holdsOn(LocalDate day) {
      return !validFrom.isAfter(day) && validTo.isAfter(day);
    }
  }

  Person with(List<Held> held) {
    return new Person(
        id,
        version,
        username,
        fullName,
        email,
        phone,
        sortName,
        disabled,
        mustChangePassword,
        keepsInstallation,
        secondFactor,
        createdAt,
        lastSignInAt,
        List.copyOf(held));
  }
}
