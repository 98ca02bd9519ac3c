package vn.tiendo.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.delegation.DelegationRepository.Held;

/** Who is away keeps his delegations, and so do the administrators of the units he works in. */
@ApplicationScoped
class DelegationRights {
  private final DelegationRepository delegations;
  private final Caller caller;

  DelegationRights(DelegationRepository delegations, Caller caller) {
    this.delegations = delegations;
    this.caller = caller;
  }

  boolean keeps(Delegation row) {
    return keeps(
        row.fromId,
        caller.administrator()
            ? delegations.positions(row.fromId, row.validFrom, row.validTo.minusDays(1))
            : List.of());
  }

  /**
   * @throws NotAllowed when the caller is neither he nor his administrator
   */
  void requireKeeper(UUID from, List<Held> held) {
    if (!keeps(from, held)) {
      throw new NotAllowed("delegation.onlyKeeper");
    }
  }

  private boolean keeps(UUID from, List<Held> held) {
    return from.equals(caller.actorId())
        || (!held.isEmpty()
            && held.stream().allMatch(h -> caller.holds(h.unitId(), PositionKind.ADMINISTRATOR)));
  }
}
