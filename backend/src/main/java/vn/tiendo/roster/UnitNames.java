package vn.tiendo.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tiendo.access.Administration;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.unit.UnitRef;
import vn.tiendo.unit.Units;

/**
 * Units as lists of people name them: besides by code, by name or abbreviation among those whoever
 * brings the list looks after.
 */
@ApplicationScoped
class UnitNames {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Where lists put those who lead the whole organisation. */
  private static final Set<String> LEADERSHIP =
      Set.of("ban giam doc", "lanh dao so", "ban lanh dao");

  private final Units units;
  private final Administration administration;

  UnitNames(Units units, Administration administration) {
    this.units = units;
    this.administration = administration;
  }

  /**
   * @return the id of the only unit meant; the text itself where that is a code, or names none or
   *     several
   */
  String keyOf(String text) {
    if (units.idOf(text).isPresent()) {
      return text;
    }
    String key = plain(text);
    Set<UUID> ours = administration.units();
    List<UUID> found =
        ours.stream()
            .filter(id -> isNamed(id, key))
            .map(id -> LEADERSHIP.contains(key) ? units.rootOf(id) : id)
            .distinct()
            .toList();
    return found.size() == 1 ? found.getFirst().toString() : text;
  }

  private boolean isNamed(UUID id, String key) {
    UnitRef unit = units.ref(id);
    return LEADERSHIP.contains(key)
        || plain(unit.name()).equals(key)
        || unit.shortName() != null && plain(unit.shortName()).equals(key);
  }

  private static String plain(String text) {
    return NO_LETTER.matcher(SearchKeys.of(text)).replaceAll(" ").strip();
  }
}
