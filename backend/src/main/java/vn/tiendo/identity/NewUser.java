package vn.tiendo.identity;

import java.util.List;
import vn.tiendo.position.NewPosition;

/** A person to be added; the first password is made by the system. */
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
}
