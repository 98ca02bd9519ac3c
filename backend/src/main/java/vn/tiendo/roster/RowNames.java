package vn.tiendo.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.identity.Enrolment;
import vn.tiendo.identity.UserNames;
import vn.tiendo.unit.Units;

/**
 * User names of rows that bring none. The same full name in the same unit is the same person, in
 * the list as in the office, so that the same list again changes nothing; two people of one name in
 * one unit need user names of their own.
 */
@ApplicationScoped
class RowNames {
  private final Enrolment enrolment;
  private final UserNames names;
  private final Units units;

  RowNames(Enrolment enrolment, UserNames names, Units units) {
    this.enrolment = enrolment;
    this.names = names;
    this.units = units;
  }

  List<UserRows.UserRow> complete(List<UserRows.UserRow> rows) {
    Set<String> given =
        rows.stream()
            .map(UserRows.UserRow::username)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    Map<String, String> byPerson = new HashMap<>();
    return rows.stream()
        .map(row -> row.username() == null ? row.named(nameOf(row, byPerson, given)) : row)
        .toList();
  }

  private String nameOf(UserRows.UserRow row, Map<String, String> byPerson, Set<String> given) {
    UUID unit = units.idOf(row.unit()).orElse(null);
    return byPerson.computeIfAbsent(
        row.fullName() + "\n" + unit,
        person -> {
          String name =
              enrolment
                  .nameOf(row.fullName(), unit)
                  .orElseGet(() -> names.free(row.fullName(), unit, given));
          given.add(name);
          return name;
        });
  }
}
