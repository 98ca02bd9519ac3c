package vn.tiendo.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.common.persistence.Tracked;

/** A person who may sign in. Never deleted: history names him. */
@Entity
@Table(name = "account")
class Account extends Tracked {
  private String username;
  private String fullName;
  private String email;
  private String phone;
  private String searchText;
  private String passwordHash;
  private boolean mustChangePassword;
  private Instant passwordChangedAt;
  private Instant disabledAt;
  private boolean keepsInstallation;

  protected Account() {}

  Account(String username, String passwordHash, Instant now) {
    this.username = username;
    this.passwordHash = passwordHash;
    this.passwordChangedAt = now;
    this.mustChangePassword = true;
  }

  void describe(String name, String mail, String telephone) {
    fullName = name;
    email = mail;
    phone = telephone;
    searchText = SearchKeys.of(name);
  }

  /**
   * @param byOneself a password given by somebody else must be changed at the next sign-in
   */
  void changePassword(String hash, boolean byOneself, Instant now) {
    passwordHash = hash;
    mustChangePassword = !byOneself;
    passwordChangedAt = now;
  }

  void rename(String newUsername) {
    username = newUsername;
  }

  void keepInstallation(boolean keeps) {
    keepsInstallation = keeps;
  }

  void disable(Instant now) {
    disabledAt = now;
  }

  void enable() {
    disabledAt = null;
  }

  boolean disabled() {
    return disabledAt != null;
  }

  String username() {
    return username;
  }

  String fullName() {
    return fullName;
  }

  String email() {
    return email;
  }

  String phone() {
    return phone;
  }

  String passwordHash() {
    return passwordHash;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }

  boolean keepsInstallation() {
    return keepsInstallation;
  }
}
