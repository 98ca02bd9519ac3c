package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.access.AccessState;
import vn.tiendo.access.Passwords;
import vn.tiendo.access.RightsStore;
import vn.tiendo.access.SecondStep;
import vn.tiendo.access.SessionStore;
import vn.tiendo.access.SignInThrottle;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.web.IfMatch;

/** Who may sign in: disabling, enabling, resetting passwords. All of it takes effect at once. */
@ApplicationScoped
class AccessService {
  private final AccountRepository accounts;
  private final UserService users;
  private final UserChangeService changes;
  private final UserRights rights;
  private final SessionStore sessions;
  private final SignInThrottle throttle;
  private final SecondStep secondStep;
  private final Passwords passwords;
  private final Clock clock;
  private final Event<RightsStore.Changed> changed;

  AccessService(
      AccountRepository accounts,
      UserService users,
      UserChangeService changes,
      UserRights rights,
      SessionStore sessions,
      SignInThrottle throttle,
      SecondStep secondStep,
      Passwords passwords,
      Clock clock,
      Event<RightsStore.Changed> changed) {
    this.accounts = accounts;
    this.users = users;
    this.changes = changes;
    this.rights = rights;
    this.sessions = sessions;
    this.throttle = throttle;
    this.secondStep = secondStep;
    this.passwords = passwords;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Ends every session of the person.
   *
   * @throws Conflict for oneself, the last administrator of the installation, and when it is done
   *     already
   */
  @Transactional
  UserDto disable(UUID id, IfMatch ifMatch) {
    Person person = administered(id);
    Account account = read(person, ifMatch);
    if (person.disabled()) {
      throw already(AccessState.DISABLED, person);
    }
    changes.requireAnotherKeeper(person);
    account.disable(clock.instant());
    sessions.endOthers(id, null, "DISABLED");
    return done(id);
  }

  /**
   * @throws Conflict when the person may sign in already
   */
  @Transactional
  UserDto enable(UUID id, IfMatch ifMatch) {
    Person person = administered(id);
    Account account = read(person, ifMatch);
    if (!person.disabled()) {
      throw already(AccessState.ACTIVE, person);
    }
    account.enable();
    return done(id);
  }

  /** A new password to hand out; every session ends, and whoever was locked out is let in again. */
  @Transactional
  UserWithPassword resetPassword(UUID id, IfMatch ifMatch) {
    Person person = administered(id);
    Account account = read(person, ifMatch);
    String password = passwords.random();
    account.changePassword(passwords.hashRandom(password), false, clock.instant());
    sessions.endOthers(id, null, "PASSWORD_RESET");
    throttle.succeeded(account.username());
    return new UserWithPassword(done(id), password);
  }

  /**
   * For whoever has lost the telephone and every recovery code; every session ends.
   *
   * @throws Conflict when there is no second step
   */
  @Transactional
  UserDto resetSecondFactor(UUID id, IfMatch ifMatch) {
    Person person = administered(id);
    Account account = read(person, ifMatch);
    if (!person.secondFactor()) {
      throw Conflict.of("NO_SECOND_FACTOR", "identity.noSecondFactor");
    }
    secondStep.remove(id);
    sessions.endOthers(id, null, "SECOND_FACTOR_RESET");
    throttle.succeeded(account.username());
    account.touch(clock.instant());
    return done(id);
  }

  /**
   * @throws NotAllowed unless the caller administers the person
   */
  private Person administered(UUID id) {
    Person person = users.person(id);
    rights.requireAdministrator(person);
    if (rights.self(person)) {
      throw Conflict.of("OWN_ACCOUNT", "identity.ownAccount");
    }
    return person;
  }

  private Account read(Person person, IfMatch ifMatch) {
    Account account = accounts.findById(person.id());
    IfMatch.honour(ifMatch, account);
    return account;
  }

  private Conflict already(AccessState state, Person person) {
    String key =
        state == AccessState.DISABLED ? "identity.alreadyDisabled" : "identity.alreadyActive";
    return Conflict.state(state, rights.allowedActions(person), key);
  }

  private UserDto done(UUID id) {
    accounts.flush();
    changed.fire(new RightsStore.Changed());
    return users.one(id);
  }
}
