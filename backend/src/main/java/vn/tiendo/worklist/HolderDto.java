package vn.tiendo.worklist;

import java.time.LocalDate;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/** Who holds work now. */
public record HolderDto(HolderRole role, UnitRef unit, PersonRef person, LocalDate since) {}
