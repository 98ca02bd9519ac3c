package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.access.Passwords;
import vn.tiendo.access.RightsStore;

/** The door to a person's own account, for whoever has it signed in. */
@ApplicationScoped
public class Accounts {
  private final AccountRepository accounts;
  private final Passwords passwords;
  private final Clock clock;
  private final Event<RightsStore.Changed> changed;

  Accounts(
      AccountRepository accounts,
      Passwords passwords,
      Clock clock,
      Event<RightsStore.Changed> changed) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
    this.changed = changed;
  }

  /** What an account says of its person. */
  public record Own(
      String username, String fullName, String email, String phone, boolean mustChangePassword) {}

  public Optional<Own> find(UUID id) {
    return accounts
        .findByIdOptional(id)
        .map(
            a -> new Own(a.username(), a.fullName(), a.email(), a.phone(), a.mustChangePassword()));
  }

  /** Whether this is the account's password. */
  public boolean opens(UUID id, String password) {
    return passwords.matches(password, accounts.findById(id).passwordHash());
  }

  /** By the person himself; that it is strong enough has been checked. */
  public void changePassword(UUID id, String password) {
    accounts.findById(id).changePassword(passwords.hash(password), true, clock.instant());
    changed.fire(new RightsStore.Changed());
  }
}
