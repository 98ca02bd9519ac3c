package vn.tiendo.daily;

import java.time.LocalDate;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/** Who holds the work since when: the unit or person that does it, or the one who must decide. */
public record Holder(Role role, UnitRef unit, PersonRef person, LocalDate since) {
  public enum Role {
    LEAD,
    DECIDER,
    COORDINATOR
  }
}
