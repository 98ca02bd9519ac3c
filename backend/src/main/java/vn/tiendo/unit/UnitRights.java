package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;

/**
 * Everybody signed in reads units. An administrator keeps the units of his subtree and adds outside
 * partners; outside units and new organisations are kept by the administrators of the installation
 * (ADR 0007).
 */
@ApplicationScoped
class UnitRights {
  private final Caller caller;

  UnitRights(Caller caller) {
    this.caller = caller;
  }

  boolean keeps(UUID unitId, boolean internal) {
    return caller.keepsInstallation()
        || (internal && caller.holds(unitId, PositionKind.ADMINISTRATOR));
  }

  /**
   * @throws NotAllowed for anybody but an administrator of the unit
   */
  void requireKeeper(UUID unitId, boolean internal) {
    if (!keeps(unitId, internal)) {
      throw new NotAllowed("unit.notItsAdministrator");
    }
  }

  /** New organisations, and partners that become one. */
  void requireInstallationKeeper() {
    if (!caller.keepsInstallation()) {
      throw new NotAllowed("unit.notInstallationAdministrator");
    }
  }

  /** Partners outside: no accounts, no orders to them; any administrator may write one down. */
  void requireAdministrator() {
    if (!caller.rights().administrator()) {
      throw new NotAllowed("unit.notAdministrator");
    }
  }

  List<String> allowedActions(UUID unitId, boolean internal) {
    return keeps(unitId, internal)
        ? List.of("createUnit", "editUnit", "createUnitEvent")
        : List.of();
  }
}
