package vn.tiendo.identity;

import vn.tiendo.common.web.ShownOnce;

/**
 * A person with a password made for him.
 *
 * @param temporaryPassword to be handed out on paper; he must change it when he first signs in
 */
public record UserWithPassword(UserDto user, String temporaryPassword) implements ShownOnce {
  @Override
  public UserWithPassword withoutSecret() {
    return new UserWithPassword(user, null);
  }
}
