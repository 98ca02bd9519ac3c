package vn.tiendo.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.access.Administration;
import vn.tiendo.access.Passwords;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.position.PositionRules;
import vn.tiendo.position.Positions;

/** Adding and changing people. */
@ApplicationScoped
class UserChangeService {
  private final AccountRepository accounts;
  private final UserRepository repository;
  private final UserService users;
  private final UserRights rights;
  private final UserNames names;
  private final PositionRules rules;
  private final Positions positions;
  private final Administration administration;
  private final Passwords passwords;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;
  private final Event<RightsStore.Changed> changed;

  UserChangeService(
      AccountRepository accounts,
      UserRepository repository,
      UserService users,
      UserRights rights,
      UserNames names,
      PositionRules rules,
      Positions positions,
      Administration administration,
      Passwords passwords,
      MergePatch mergePatch,
      Caller caller,
      Clock clock,
      Event<RightsStore.Changed> changed) {
    this.accounts = accounts;
    this.repository = repository;
    this.users = users;
    this.rights = rights;
    this.names = names;
    this.rules = rules;
    this.positions = positions;
    this.administration = administration;
    this.passwords = passwords;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * @throws NotAllowed unless the caller administers every unit in which the person gets a position
   * @throws RuleBroken for positions that cannot be given
   */
  @Transactional
  UserWithPassword create(NewUser user) {
    boolean keeper = Boolean.TRUE.equals(user.installationAdministrator());
    Violations violations = new Violations();
    List<PositionRules.Placed> placed = rules.check(user.positions(), "/positions", violations);
    placed.forEach(one -> administration.require(one.unitId()));
    if (keeper && !caller.keepsInstallation()) {
      throw new NotAllowed("identity.notInstallationAdministrator");
    }
    if (user.positions().isEmpty() && !keeper) {
      violations.add("/positions", "REQUIRED", "identity.positionRequired");
    }
    violations.throwIfAny();
    String password = passwords.random();
    Account account = add(named(user, placed), password, placed);
    return new UserWithPassword(users.one(account.id()), password);
  }

  private NewUser named(NewUser user, List<PositionRules.Placed> placed) {
    if (user.username() != null) {
      return user;
    }
    UUID unit = placed.isEmpty() ? null : placed.getFirst().unitId();
    return user.named(names.free(user.fullName(), unit, Set.of()));
  }

  /** Writes the account and its positions; every check has been made. */
  Account add(NewUser user, String password, List<PositionRules.Placed> placed) {
    Account account = new Account(user.username(), passwords.hashRandom(password), clock.instant());
    account.describe(user.fullName(), user.email(), user.phone());
    account.keepInstallation(Boolean.TRUE.equals(user.installationAdministrator()));
    accounts.persist(account);
    accounts.flush();
    placed.forEach(one -> positions.give(account.id(), one));
    accounts.flush();
    changed.fire(new RightsStore.Changed());
    return account;
  }

  /** Writes what is pending; rights follow after the commit. */
  void settle() {
    accounts.flush();
    changed.fire(new RightsStore.Changed());
  }

  /**
   * One's own e-mail and phone can be changed by oneself, everything by one's administrators.
   *
   * @throws NotAllowed for anything else
   */
  @Transactional
  UserDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    Person person = users.person(id);
    if (!rights.knows(person)) {
      throw new NotAllowed("identity.notTheirAdministrator");
    }
    Account account = accounts.findById(id);
    IfMatch.require(ifMatch, account);
    UserEdit before =
        new UserEdit(
            account.username(),
            account.fullName(),
            account.email(),
            account.phone(),
            account.keepsInstallation());
    UserEdit after = mergePatch.apply(patch, before, UserEdit.class);
    requireMayChange(person, before, after);
    account.rename(after.username());
    account.describe(after.fullName(), after.email(), after.phone());
    account.keepInstallation(after.installationAdministrator());
    accounts.flush();
    changed.fire(new RightsStore.Changed());
    return users.one(id);
  }

  private void requireMayChange(Person person, UserEdit before, UserEdit after) {
    boolean more =
        !Objects.equals(before.username(), after.username())
            || !Objects.equals(before.fullName(), after.fullName());
    boolean keeper = before.installationAdministrator() != after.installationAdministrator();
    if ((more || keeper) && !rights.administers(person)) {
      throw new NotAllowed("identity.onlyOwnContact");
    }
    if (keeper && !caller.keepsInstallation()) {
      throw new NotAllowed("identity.notInstallationAdministrator");
    }
    if (keeper && !after.installationAdministrator()) {
      requireAnotherKeeper(person);
    }
  }

  /** Somebody must be left who can administer the installation. */
  void requireAnotherKeeper(Person person) {
    if (person.keepsInstallation() && repository.installationKeepersBeside(person.id()) == 0) {
      throw Conflict.of("LAST_ADMINISTRATOR", "identity.lastAdministrator");
    }
  }
}
