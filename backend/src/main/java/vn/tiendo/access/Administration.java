package vn.tiendo.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.unit.Units;

/** What the caller administers: some units with all below them, or the whole installation. */
@ApplicationScoped
public class Administration {
  private final Caller caller;
  private final Units units;

  Administration(Caller caller, Units units) {
    this.caller = caller;
    this.units = units;
  }

  public boolean covers(UUID unitId) {
    return caller.keepsInstallation() || caller.holds(unitId, PositionKind.ADMINISTRATOR);
  }

  /**
   * @throws NotAllowed unless the caller administers the unit
   */
  public void require(UUID unitId) {
    if (!covers(unitId)) {
      throw new NotAllowed("identity.notItsAdministrator");
    }
  }

  /** Units in which the caller is an administrator by position, those below them included. */
  public Set<UUID> units() {
    Set<UUID> administered = new HashSet<>();
    caller.posts().stream()
        .filter(post -> post.kind() == PositionKind.ADMINISTRATOR)
        .forEach(post -> administered.addAll(units.subtree(post.unitId())));
    return administered;
  }
}
