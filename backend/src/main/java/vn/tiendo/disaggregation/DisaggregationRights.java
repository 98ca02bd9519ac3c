package vn.tiendo.disaggregation;

import java.util.List;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;

/** Disaggregations are shared by all plans: administrators keep them, everybody reads them. */
final class DisaggregationRights {
  private DisaggregationRights() {}

  static List<String> allowedActions(Caller caller) {
    return caller.administrator()
        ? List.of("createDisaggregationMember", "editDisaggregation")
        : List.of();
  }

  static List<String> memberActions(Caller caller) {
    return caller.administrator() ? List.of("editDisaggregationMember") : List.of();
  }

  /**
   * @throws NotAllowed unless the caller keeps them
   */
  static void requireKeeper(Caller caller) {
    if (!caller.administrator()) {
      throw new NotAllowed("disaggregation.onlyAdministrator");
    }
  }
}
