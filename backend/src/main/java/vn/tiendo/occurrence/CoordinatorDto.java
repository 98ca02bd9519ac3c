package vn.tiendo.occurrence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiendo.unit.UnitClassRef;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/** One who works along: a unit, or a class of units as the document calls them. */
public record CoordinatorDto(UnitRef unit, UnitClassRef unitClass) {
  /** From the two arrays of a row: units first, each list in the document's order. */
  public static List<CoordinatorDto> of(
      Integer[] unitNums, Integer[] classNums, LocalDate on, Units units) {
    List<CoordinatorDto> all = new ArrayList<>(unitNums.length + classNums.length);
    for (Integer num : unitNums) {
      all.add(new CoordinatorDto(units.byNum(num, on), null));
    }
    for (Integer num : classNums) {
      all.add(new CoordinatorDto(null, units.classByNum(num)));
    }
    return all;
  }
}
