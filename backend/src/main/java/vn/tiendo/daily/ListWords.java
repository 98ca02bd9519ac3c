package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.unit.Units;

/**
 * Reads the comma lists of filter parameters; their members were checked against the contract
 * before.
 */
@ApplicationScoped
public class ListWords {
  private final Units units;

  ListWords(Units units) {
    this.units = units;
  }

  /**
   * @return null for null
   */
  public static String[] words(String list) {
    return list == null ? null : list.split(",");
  }

  /**
   * @return null for null
   */
  public static UUID[] ids(String list) {
    return list == null
        ? null
        : Arrays.stream(list.split(",")).map(UUID::fromString).toArray(UUID[]::new);
  }

  /**
   * Units by id or code, each with everything below it.
   *
   * @return null for null
   * @throws RuleBroken for a unit that does not exist
   */
  public UUID[] units(String list, String parameter) {
    if (list == null) {
      return null;
    }
    Set<UUID> all = new HashSet<>();
    for (String key : List.of(list.split(","))) {
      Optional<UUID> unit = units.idOf(key);
      all.addAll(
          units.subtree(
              unit.orElseThrow(
                  () ->
                      RuleBroken.ofParameter(
                          parameter, "UNKNOWN_REFERENCE", "daily.unknownUnit", key))));
    }
    return all.toArray(UUID[]::new);
  }
}
