package vn.tiendo.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.identity.Enrolment;
import vn.tiendo.identity.Namesake;
import vn.tiendo.identity.UserNames;
import vn.tiendo.unit.Units;

/**
 * User names of rows that bring none: of the person who is meant, so that the same list again
 * changes nothing, else a free one. Two people of one name in one unit are told apart ({@link
 * Namesakes}) and get names with 2, 3 …
 */
@ApplicationScoped
class RowNames {
  /** Says already that a position stands twice. */
  static final String TWICE = "SAME_ROW_TWICE";

  private final Enrolment enrolment;
  private final UserNames names;
  private final Units units;

  RowNames(Enrolment enrolment, UserNames names, Units units) {
    this.enrolment = enrolment;
    this.names = names;
    this.units = units;
  }

  /** People of one full name in one unit. */
  private record Called(String fullName, UUID unit) {}

  /**
   * @param violations is told of rows that leave open who is meant; they come back with some name
   */
  List<UserRows.UserRow> complete(List<UserRows.UserRow> rows, Violations violations) {
    Set<String> given =
        rows.stream()
            .map(UserRows.UserRow::username)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));
    List<UserRows.UserRow> named = new ArrayList<>(rows);
    unnamed(rows)
        .forEach(
            (called, indexes) -> {
              List<Namesake> known =
                  called.unit() == null
                      ? List.of()
                      : enrolment.namesakes(called.fullName(), called.unit()).stream()
                          .filter(k -> !given.contains(k.username()))
                          .toList();
              Namesakes told = new Namesakes(marks(rows, indexes, called.unit()), known);
              told.people().forEach(person -> name(person, called, given, named));
              told.open().forEach((index, why) -> refuse(index, why, known, violations));
            });
    return named;
  }

  private Map<Called, List<Integer>> unnamed(List<UserRows.UserRow> rows) {
    Map<Called, List<Integer>> all = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      UserRows.UserRow row = rows.get(i);
      if (row.username() == null) {
        UUID unit = units.idOf(row.unit()).orElse(null);
        all.computeIfAbsent(new Called(row.fullName(), unit), k -> new ArrayList<>()).add(i);
      }
    }
    return all;
  }

  private List<Namesakes.Row> marks(List<UserRows.UserRow> rows, List<Integer> indexes, UUID unit) {
    boolean atRoot = unit != null && units.rootOf(unit).equals(unit);
    return indexes.stream()
        .map(
            i -> {
              UserRows.UserRow row = rows.get(i);
              return new Namesakes.Row(
                  i,
                  row.email(),
                  row.phone(),
                  PositionTitles.read(row.position(), atRoot).orElse(null),
                  row.validFrom());
            })
        .toList();
  }

  private void name(
      Namesakes.Someone person, Called called, Set<String> given, List<UserRows.UserRow> named) {
    String name =
        Optional.ofNullable(person.known)
            .map(Namesake::username)
            .orElseGet(() -> names.free(called.fullName(), called.unit(), given));
    given.add(name);
    person.rows.forEach(row -> named.set(row.index(), named.get(row.index()).named(name)));
  }

  private static void refuse(
      int index, Namesakes.Open why, List<Namesake> known, Violations violations) {
    String at = "/rows/" + index + "/username";
    if (why == Namesakes.Open.TWICE) {
      violations.add(at, TWICE, "identity.sameRowTwice");
    } else if (known.isEmpty()) {
      violations.add(at, "WHICH_PERSON", "identity.whichPersonAbove");
    } else {
      String there = known.stream().map(Namesake::username).collect(Collectors.joining(", "));
      violations.add(at, "WHICH_PERSON", "identity.whichPerson", there);
    }
  }
}
