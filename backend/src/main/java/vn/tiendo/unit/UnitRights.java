package vn.tiendo.unit;

import java.util.List;
import vn.tiendo.common.security.Caller;

/** Units are kept by administrators; everybody signed in reads them. */
final class UnitRights {
  private UnitRights() {}

  static List<String> allowedActions(Caller caller) {
    return caller.administrator() ? List.of("editUnit", "createUnitEvent") : List.of();
  }
}
