package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.position.PositionRules;
import vn.tiendo.unit.Units;

/** The door for lists of people, whose rows have been checked, in the running transaction. */
@ApplicationScoped
public class Enrolment {
  private final AccountRepository accounts;
  private final UserRepository people;
  private final UserChangeService changes;
  private final PositionService positions;
  private final UserRights rights;
  private final Units units;
  private final Clock clock;

  Enrolment(
      AccountRepository accounts,
      UserRepository people,
      UserChangeService changes,
      PositionService positions,
      UserRights rights,
      Units units,
      Clock clock) {
    this.accounts = accounts;
    this.people = people;
    this.changes = changes;
    this.positions = positions;
    this.rights = rights;
    this.units = units;
    this.clock = clock;
  }

  public Optional<Person> find(String username) {
    return people.find(username);
  }

  /** Those of this name with a position in the unit. */
  public List<Namesake> namesakes(String fullName, UUID unitId) {
    return people.namesakes(fullName, unitId, units.rootOf(unitId));
  }

  /** Whether the caller has power over the person. */
  public boolean administers(Person person) {
    return rights.administers(person);
  }

  /**
   * A password that the person changes at the next sign-in.
   *
   * @return the account's id
   */
  public UUID add(NewUser user, String password, List<PositionRules.Placed> placed) {
    return changes.add(user, password, placed).id();
  }

  /** With a password that counts as the person's own. */
  public void addReady(NewUser user, String password, List<PositionRules.Placed> placed) {
    Account account = changes.add(user, password, placed);
    account.changePassword(account.passwordHash(), true, account.createdAt());
  }

  /**
   * How the person is called and reached.
   *
   * @param email null: as it is; so is the phone
   * @return whether anything is otherwise than before
   */
  public boolean describe(UUID id, String fullName, String email, String phone) {
    Account account = accounts.findById(id);
    String mail = email == null ? account.email() : email;
    String telephone = phone == null ? account.phone() : phone;
    boolean differs =
        !fullName.equals(account.fullName())
            || !Objects.equals(mail, account.email())
            || !Objects.equals(telephone, account.phone());
    if (differs) {
      account.describe(fullName, mail, telephone);
    }
    return differs;
  }

  /** Gives the person a position. */
  public void place(Person person, PositionRules.Placed placed) {
    positions.add(person, placed);
    accounts.findById(person.id()).touch(clock.instant());
  }

  /** Writes what is pending; rights follow after the commit. */
  public void settle() {
    changes.settle();
  }
}
