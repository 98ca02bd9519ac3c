package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.unit.Units;

/**
 * Who may do what with a person: everybody of the organisation sees names and positions; an
 * administrator has power over a person only where he administers every unit in which that person
 * holds a position – or the reset of a password would lend him the rights of another unit.
 */
@ApplicationScoped
class UserRights {
  private final Caller caller;
  private final Units units;

  UserRights(Caller caller, Units units) {
    this.caller = caller;
    this.units = units;
  }

  boolean self(Person person) {
    return person.id().equals(caller.accountId());
  }

  boolean administers(Person person) {
    if (caller.keepsInstallation()) {
      return true;
    }
    List<Person.Held> deciding = deciding(person);
    return !person.keepsInstallation()
        && !deciding.isEmpty()
        && deciding.stream().allMatch(h -> caller.holds(h.unitId(), PositionKind.ADMINISTRATOR));
  }

  /** Positions of today and later; where there are none any more, the last ones. */
  private List<Person.Held> deciding(Person person) {
    LocalDate today = caller.today();
    List<Person.Held> open =
        person.positions().stream().filter(h -> h.validTo().isAfter(today)).toList();
    if (!open.isEmpty()) {
      return open;
    }
    LocalDate last =
        person.positions().stream()
            .map(Person.Held::validTo)
            .max(LocalDate::compareTo)
            .orElse(today);
    return person.positions().stream().filter(h -> h.validTo().equals(last)).toList();
  }

  boolean sees(Person person) {
    LocalDate today = caller.today();
    return self(person)
        || administers(person)
        || person.positions().stream()
            .anyMatch(h -> caller.holds(h.unitId(), PositionKind.ADMINISTRATOR))
        || (!person.disabled()
            && person.positions().stream().anyMatch(h -> h.holdsOn(today) && ours(h)));
  }

  /** In an organisation of the caller's. */
  boolean ours(Person.Held position) {
    return caller.owners().contains(units.ownerOf(position.unitId()));
  }

  /** Who the person is, what else may be known of him: to himself and his administrators. */
  boolean knows(Person person) {
    return self(person) || administers(person);
  }

  /**
   * @throws NotFound when the caller may not see the person
   * @throws NotAllowed when he sees but does not administer him
   */
  void requireAdministrator(Person person) {
    requireSight(person);
    if (!administers(person)) {
      throw new NotAllowed("identity.notTheirAdministrator");
    }
  }

  void requireSight(Person person) {
    if (!sees(person)) {
      throw new NotFound();
    }
  }

  List<String> allowedActions(Person person) {
    List<String> actions = new ArrayList<>();
    if (knows(person)) {
      actions.add("editUser");
      actions.add("getPersonalData");
    }
    if (administers(person)) {
      actions.add("createPosition");
      if (!person.positions().isEmpty()) {
        actions.add("endPosition");
      }
      if (!self(person)) {
        actions.add("resetUserPassword");
        if (person.secondFactor()) {
          actions.add("resetUserSecondFactor");
        }
        actions.add(person.disabled() ? "enableUser" : "disableUser");
      }
    }
    return actions;
  }
}
