package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * A class of units to be added.
 *
 * @param organisation whose class it is; absent: the caller's
 * @param members only where a document makes them clear
 * @param validFrom day from which the members belong to it; absent: today
 */
public record NewUnitClass(
    String code,
    String name,
    String note,
    String organisation,
    List<String> members,
    LocalDate validFrom) {
  public NewUnitClass {
    members = members == null ? List.of() : members;
  }
}
