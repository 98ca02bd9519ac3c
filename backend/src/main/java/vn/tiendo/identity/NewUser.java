package vn.tiendo.identity;

import java.util.List;
import vn.tiendo.position.NewPosition;

/**
 * A person to be added; the first password is made by the system.
 *
 * @param username null: made from unit and name
 */
public record NewUser(
    String username,
    String fullName,
    String email,
    String phone,
    List<NewPosition> positions,
    Boolean installationAdministrator) {
  public NewUser {
    positions = positions == null ? List.of() : positions;
  }

  NewUser named(String name) {
    return new NewUser(name, fullName, email, phone, positions, installationAdministrator);
  }
}
