package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.common.security.Caller;
import vn.tiendo.position.PositionNames;
import vn.tiendo.unit.Units;

/** People as the caller may see them. */
@ApplicationScoped
class UserView {
  private final UserRights rights;
  private final Units units;
  private final Caller caller;

  UserView(UserRights rights, Units units, Caller caller) {
    this.rights = rights;
    this.units = units;
    this.caller = caller;
  }

  UserDto of(Person person) {
    boolean known = rights.knows(person);
    LocalDate today = caller.today();
    List<UserDto.PositionDto> positions =
        person.positions().stream()
            .filter(h -> known || (h.holdsOn(today) && rights.ours(h)))
            .map(this::position)
            .toList();
    return new UserDto(
        person.id(),
        person.version(),
        person.fullName(),
        positions,
        known ? person.username() : null,
        known ? person.email() : null,
        known ? person.phone() : null,
        known ? person.disabled() : null,
        known ? person.mustChangePassword() : null,
        known ? person.keepsInstallation() : null,
        known ? person.lastSignInAt() : null,
        rights.allowedActions(person));
  }

  private UserDto.PositionDto position(Person.Held held) {
    return new UserDto.PositionDto(
        held.id(),
        held.kind(),
        PositionNames.of(held.kind(), units.kind(held.unitId()), units.ref(held.unitId()).name()),
        units.ref(held.unitId()),
        held.focalPoint(),
        held.validFrom(),
        held.validTo().equals(LocalDate.MAX) ? null : held.validTo().minusDays(1));
  }
}
