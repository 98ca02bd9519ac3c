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

  /** Stands among the ids for the rows that have none. */
  public static final UUID NONE = new UUID(0, 0);

  /**
   * As {@link #ids}, where the word NONE stands for the rows that have none.
   *
   * @return null for null
   */
  public static UUID[] idsOrNone(String list) {
    return list == null
        ? null
        : Arrays.stream(list.split(","))
            .map(word -> word.equals("NONE") ? NONE : UUID.fromString(word))
            .toArray(UUID[]::new);
  }

  /**
   * Units by id or code, each with everything below it.
   *
   * @return null for null
   * @throws RuleBroken for a unit that does not exist
   */
  public UUID[] units(String list, String parameter) {
    return units(list, parameter, true);
  }

  /**
   * @param nested whether what is below a named unit counts too
   */
  public UUID[] units(String list, String parameter, boolean nested) {
    if (list == null) {
      return null;
    }
    Set<UUID> all = new HashSet<>();
    for (String key : List.of(list.split(","))) {
      Optional<UUID> unit = units.idOf(key);
      UUID id =
          unit.orElseThrow(
              () ->
                  RuleBroken.ofParameter(parameter, "UNKNOWN_REFERENCE", "daily.unknownUnit", key));
      all.addAll(nested ? units.subtree(id) : Set.of(id));
    }
    return all.toArray(UUID[]::new);
  }
}
