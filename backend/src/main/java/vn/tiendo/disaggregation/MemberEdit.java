package vn.tiendo.disaggregation;

import java.time.LocalDate;
import java.util.List;
import vn.tiendo.common.problem.Violations;

/** What of a member may be edited; days inclusive, open where there is none. */
record MemberEdit(
    List<MemberName> names,
    LocalDate validFrom,
    LocalDate validTo,
    List<MemberEvent> events,
    String note) {

  void check(String pointer, Violations violations) {
    if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
      violations.add(pointer + "/validTo", "ENDS_BEFORE_START", "disaggregation.endsBeforeStart");
    }
    for (int i = 0; i < names.size(); i++) {
      MemberName name = names.get(i);
      String at = pointer + "/names/" + i;
      if (name.validFrom() != null
          && name.validTo() != null
          && name.validTo().isBefore(name.validFrom())) {
        violations.add(at + "/validTo", "ENDS_BEFORE_START", "disaggregation.endsBeforeStart");
      } else if (names.subList(0, i).stream().anyMatch(name::overlaps)) {
        violations.add(at, "NAMES_OVERLAP", "disaggregation.namesOverlap");
      }
    }
  }
}
