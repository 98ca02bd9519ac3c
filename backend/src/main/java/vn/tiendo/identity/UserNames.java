package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tiendo.common.persistence.SearchKeys;
import vn.tiendo.unit.Units;

/**
 * User names for those who came without one: the unit's short name and the full name without marks,
 * khtc.nguyenvana; who comes second is khtc.nguyenvana2.
 */
@ApplicationScoped
public class UserNames {
  private static final Pattern FOREIGN = Pattern.compile("[^a-z0-9]+");

  /** Room is left for a dot, the other half and a number: 64 are allowed. */
  private static final int HALF = 30;

  private final UserRepository people;
  private final Units units;

  UserNames(UserRepository people, Units units) {
    this.people = people;
    this.units = units;
  }

  /**
   * A name nobody has.
   *
   * @param unitId where the person has the first position; null for none
   * @param given away in the same list already
   */
  public String free(String fullName, UUID unitId, Set<String> given) {
    String base = base(unitId == null ? null : units.ref(unitId).shortName(), fullName);
    return Stream.iterate(1, n -> n + 1)
        .map(n -> n == 1 ? base : base + n)
        .filter(name -> !given.contains(name) && people.find(name).isEmpty())
        .findFirst()
        .orElseThrow();
  }

  static String base(String unit, String fullName) {
    String person = plain(fullName);
    String office = plain(unit);
    String name = person.isEmpty() ? "nguoidung" : person;
    return office.isEmpty() ? (name.length() < 2 ? name + "1" : name) : office + "." + name;
  }

  private static String plain(String text) {
    String bare = FOREIGN.matcher(SearchKeys.of(text)).replaceAll("");
    return bare.substring(0, Math.min(HALF, bare.length()));
  }
}
