package vn.tiendo.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.tiendo.access.Passwords;
import vn.tiendo.access.RightsStore;
import vn.tiendo.access.SessionStore;
import vn.tiendo.common.problem.NotSignedIn;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.Rights;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.People;
import vn.tiendo.position.PositionNames;
import vn.tiendo.unit.Units;

/** The signed-in person's own account. */
@ApplicationScoped
class MeService {
  private final Accounts accounts;
  private final RightsStore rights;
  private final SessionStore sessions;
  private final Passwords passwords;
  private final Units units;
  private final People people;
  private final Caller caller;
  private final Instance<MyActions> begins;

  MeService(
      Accounts accounts,
      RightsStore rights,
      SessionStore sessions,
      Passwords passwords,
      Units units,
      People people,
      Caller caller,
      @Any Instance<MyActions> begins) {
    this.accounts = accounts;
    this.rights = rights;
    this.sessions = sessions;
    this.passwords = passwords;
    this.units = units;
    this.people = people;
    this.caller = caller;
    this.begins = begins;
  }

  MeDto me() {
    return of(caller.accountId());
  }

  MeDto of(UUID accountId) {
    Accounts.Own account =
        accounts.find(accountId).orElseThrow(() -> new NotSignedIn("common.notSignedIn"));
    Rights held = rights.ofAccount(accountId);
    List<MeDto.MyPosition> positions =
        held.posts().stream()
            .map(
                p ->
                    new MeDto.MyPosition(
                        p.kind(),
                        PositionNames.of(
                            p.kind(), units.kind(p.unitId()), units.ref(p.unitId()).name()),
                        units.ref(p.unitId()),
                        p.focalPoint(),
                        people.ref(p.onBehalfOf())))
            .toList();
    return new MeDto(
        accountId,
        account.username(),
        account.fullName(),
        account.email(),
        account.phone(),
        account.mustChangePassword(),
        held.administrator(),
        held.keepsInstallation(),
        positions,
        allowedActions(account, held));
  }

  /** What the person can do that is not with one object of the others' lists. */
  private List<String> allowedActions(Accounts.Own account, Rights held) {
    List<String> actions = new ArrayList<>(List.of("changeMyPassword", "deleteSession"));
    if (!account.mustChangePassword() && held.administrator()) {
      actions.addAll(
          List.of(
              "createUser",
              "importUsers",
              "createUnit",
              "createUnitEvent",
              "createUnitClass",
              "createApiClient"));
    }
    if (!account.mustChangePassword() && held.keepsInstallation()) {
      actions.add("rotateSigningKeys");
    }
    if (!account.mustChangePassword()) {
      actAs(held);
      begins.forEach(feature -> actions.addAll(feature.mine()));
    }
    return actions;
  }

  /** While somebody signs in nobody is asking yet. */
  private void actAs(Rights held) {
    if (!caller.signedIn()) {
      caller.act(held, null);
    }
  }

  /**
   * All other sessions of the account end. @throws RuleBroken for a wrong current or a weak new
   * password
   */
  @Transactional
  void changePassword(PasswordChange change) {
    UUID id = caller.accountId();
    String username = accounts.find(id).orElseThrow().username();
    Violations violations = new Violations();
    if (!accounts.opens(id, change.currentPassword())) {
      violations.add("/currentPassword", "WRONG_PASSWORD", "identity.wrongCurrentPassword");
    }
    if (change.newPassword().equals(change.currentPassword())) {
      violations.add("/newPassword", "PASSWORD_UNCHANGED", "identity.passwordUnchanged");
    }
    passwords.check(change.newPassword(), username, "/newPassword", violations);
    violations.throwIfAny();
    accounts.changePassword(id, change.newPassword());
    sessions.endOthers(id, caller.sessionId(), "PASSWORD_CHANGED");
  }
}
