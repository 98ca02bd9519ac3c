package vn.tiendo.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.identity.Namesake;

/**
 * Tells people of one full name in one unit apart, in a list and against those who are there: by
 * e-mail, telephone and position. What leaves it open who is meant is told, never guessed.
 */
final class Namesakes {
  /** One person is one of these in a unit at a time. */
  private static final Set<PositionKind> RANKS =
      EnumSet.of(PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER);

  /**
   * A row of the list.
   *
   * @param kind null where its words name no position
   */
  record Row(int index, String email, String phone, PositionKind kind, LocalDate from) {}

  /** Somebody of the list with his rows; {@code known} is null for who is new. */
  static final class Someone {
    final List<Row> rows = new ArrayList<>();
    String email;
    String phone;
    Namesake known;

    private void take(Row row) {
      rows.add(row);
      email = email == null ? row.email() : email;
      phone = phone == null ? row.phone() : phone;
    }

    private boolean conflicts(String otherEmail, String otherPhone) {
      return differ(email, otherEmail)
          || (differ(phone, otherPhone) && (email == null || !email.equals(otherEmail)));
    }

    private boolean is(PositionKind kind) {
      return rows.stream().anyMatch(r -> r.kind() == kind);
    }
  }

  /** Why a row is refused. */
  enum Open {
    /** Nothing tells it from a row above. */
    TWICE,
    /** It may be somebody who is there or above, or somebody else. */
    WHICH
  }

  private final List<Someone> people = new ArrayList<>();
  private final Map<Integer, Open> open = new HashMap<>();

  /**
   * @param rows of one name and unit, in their order
   * @param known of that name in that unit, whom no row names by user name
   */
  Namesakes(List<Row> rows, List<Namesake> known) {
    rows.forEach(this::sort);
    List<Namesake> free = new ArrayList<>(known);
    people.forEach(
        p -> meet(p, free.stream().filter(k -> equal(p.email, k.email())).toList(), free));
    people.forEach(
        p ->
            meet(
                p,
                free.stream()
                    .filter(k -> equal(p.phone, k.phone()) && !p.conflicts(k.email(), k.phone()))
                    .toList(),
                free));
    List<Someone> left = people.stream().filter(p -> p.known == null).toList();
    left.forEach(p -> guess(p, left, List.copyOf(free)));
  }

  List<Someone> people() {
    return people;
  }

  Map<Integer, Open> open() {
    return open;
  }

  private void sort(Row row) {
    for (Someone person : people) {
      if (equal(person.email, row.email())) {
        person.take(row);
        return;
      }
      if (person.conflicts(row.email(), row.phone())) {
        continue;
      }
      if (!person.is(row.kind())) {
        if (atOneTime(person, row)) {
          open.put(row.index(), Open.WHICH);
        }
        person.take(row);
        return;
      }
      Row first = person.rows.getFirst();
      if (first.email() == null == (row.email() == null)
          && first.phone() == null == (row.phone() == null)) {
        open.put(row.index(), Open.TWICE);
        person.take(row);
        return;
      }
    }
    Someone another = new Someone();
    another.take(row);
    people.add(another);
  }

  /** Head and officer from the same day: hardly one person, and nothing says they are two. */
  private static boolean atOneTime(Someone person, Row row) {
    return RANKS.contains(row.kind())
        && person.rows.stream()
            .anyMatch(
                r ->
                    RANKS.contains(r.kind())
                        && (r.from() == null ? row.from() == null : r.from().equals(row.from())));
  }

  private static void meet(Someone person, List<Namesake> alike, List<Namesake> free) {
    if (person.known == null && alike.size() == 1) {
      person.known = alike.getFirst();
      free.remove(person.known);
    }
  }

  /** By position: the only one who can be meant, and meant by nobody else of the list. */
  private void guess(Someone person, List<Someone> left, List<Namesake> free) {
    List<Namesake> possible =
        free.stream().filter(k -> !person.conflicts(k.email(), k.phone())).toList();
    List<Namesake> same =
        possible.stream().filter(k -> k.kinds().stream().anyMatch(person::is)).toList();
    List<Namesake> meant = same.isEmpty() ? possible : same;
    if (meant.isEmpty()) {
      return;
    }
    Namesake one = meant.getFirst();
    boolean sought =
        left.stream().anyMatch(p -> p != person && !p.conflicts(one.email(), one.phone()));
    if (meant.size() > 1 || sought || (same.isEmpty() && !besides(person, one))) {
      open.putIfAbsent(person.rows.getFirst().index(), Open.WHICH);
    } else {
      person.known = one;
    }
  }

  /** A position that goes with those he has, or follows them from a day that is named. */
  private static boolean besides(Someone person, Namesake known) {
    return person.rows.stream()
        .allMatch(
            r ->
                r.from() != null
                    || !RANKS.contains(r.kind())
                    || known.kinds().stream().noneMatch(RANKS::contains));
  }

  private static boolean equal(String one, String other) {
    return one != null && one.equalsIgnoreCase(other);
  }

  private static boolean differ(String one, String other) {
    return one != null && other != null && !one.equalsIgnoreCase(other);
  }
}
