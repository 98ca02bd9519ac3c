package vn.tiendo.occurrence;

import java.time.LocalDate;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.worklist.HolderRole;

/**
 * Who held work for some days.
 *
 * @param until last day, absent while it lasts
 */
record HolderSpan(
    HolderRole role, UnitRef unit, PersonRef person, LocalDate since, LocalDate until) {}
