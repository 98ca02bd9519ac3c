package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.web.CommaList;
import vn.tiendo.unit.Units;

/** Reads a filter by owner units: ids or codes, each with the units below it. */
@ApplicationScoped
public class OwnerUnits {
  private final Units units;

  OwnerUnits(Units units) {
    this.units = units;
  }

  /**
   * @param list comma list; null gives null
   * @throws RuleBroken for a unit that does not exist
   */
  public List<UUID> of(String list) {
    List<String> keys = CommaList.of(list, key -> key);
    return keys == null
        ? null
        : keys.stream()
            .map(this::one)
            .flatMap(u -> units.subtree(u).stream())
            .distinct()
            .sorted()
            .toList();
  }

  /** The units themselves, without those below. */
  public List<UUID> exactly(String list) {
    List<String> keys = CommaList.of(list, key -> key);
    return keys == null ? null : keys.stream().map(this::one).distinct().sorted().toList();
  }

  private UUID one(String key) {
    return units
        .idOf(key)
        .orElseThrow(
            () ->
                RuleBroken.ofParameter("unit", "UNKNOWN_REFERENCE", "indicator.unknownUnit", key));
  }
}
