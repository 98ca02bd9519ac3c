package vn.tiendo.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.identity.Namesake;
import vn.tiendo.roster.Namesakes.Open;
import vn.tiendo.roster.Namesakes.Row;

/** People of one name in one unit. */
class NamesakesTest {
  private static final PositionKind OFFICER = PositionKind.OFFICER;
  private static final PositionKind HEAD = PositionKind.HEAD;
  private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);

  private final List<Row> rows = new ArrayList<>();

  private NamesakesTest row(String email, String phone, PositionKind kind, LocalDate from) {
    rows.add(new Row(rows.size(), email, phone, kind, from));
    return this;
  }

  private static Namesake there(String name, String email, PositionKind... kinds) {
    return new Namesake(name, email, null, Set.copyOf(Arrays.asList(kinds)));
  }

  /** Rows by person: the numbers of his rows, and the user name of who is there already. */
  private String told(Namesake... known) {
    StringBuilder all = new StringBuilder();
    for (Namesakes.Someone person : new Namesakes(rows, List.of(known)).people()) {
      person.rows.forEach(r -> all.append(r.index()));
      all.append(person.known == null ? ":new " : ":" + person.known.username() + " ");
    }
    return all.toString().strip();
  }

  private Map<Integer, Open> open(Namesake... known) {
    return new Namesakes(rows, List.of(known)).open();
  }

  @Test
  void two_of_one_position_are_told_apart_by_mail_or_telephone() {
    row("a@x.vn", null, OFFICER, null).row("b@x.vn", null, OFFICER, null);
    assertEquals("0:new 1:new", told());
    assertEquals("0:new 1:an", told(there("an", "B@x.vn", OFFICER)));
    assertEquals(
        "0:an2 1:an", told(there("an", "b@x.vn", OFFICER), there("an2", "a@x.vn", OFFICER)));
    rows.clear();
    row(null, "0204 1", OFFICER, null).row(null, "0204 2", OFFICER, null);
    assertEquals("0:new 1:new", told());
  }

  @Test
  void who_comes_with_another_mail_than_the_one_who_is_there_is_somebody_else() {
    row("b@x.vn", null, OFFICER, null);
    assertEquals("0:new", told(there("an", "a@x.vn", OFFICER)));
    assertEquals(Map.of(), open(there("an", "a@x.vn", OFFICER)));
  }

  @Test
  void the_same_list_again_means_the_same_people() {
    row(null, null, OFFICER, null).row("b@x.vn", null, OFFICER, null);
    assertEquals("0:new 1:new", told());
    assertEquals("0:an 1:an2", told(there("an", null, OFFICER), there("an2", "b@x.vn", OFFICER)));
  }

  @Test
  void one_person_has_several_positions_and_rises() {
    row(null, null, OFFICER, null)
        .row(null, null, PositionKind.CLERK, null)
        .row(null, null, HEAD, JUNE);
    assertEquals("012:new", told());
    assertEquals("012:an", told(there("an", "a@x.vn", OFFICER)));
    assertEquals(Map.of(), open());
  }

  @Test
  void nothing_is_guessed() {
    row(null, null, OFFICER, null).row(null, null, OFFICER, null);
    assertEquals(Map.of(1, Open.TWICE), open());
    rows.clear();
    row(null, null, OFFICER, null).row(null, null, HEAD, null);
    assertEquals(Map.of(1, Open.WHICH), open());
    rows.clear();
    row(null, null, HEAD, null);
    assertEquals(Map.of(0, Open.WHICH), open(there("an", null, OFFICER)));
    assertEquals(
        Map.of(0, Open.WHICH), open(there("an", "a@x.vn", HEAD), there("an2", "b@x.vn", HEAD)));
    rows.clear();
    row("a@x.vn", null, OFFICER, null).row("b@x.vn", null, OFFICER, null);
    assertEquals(Map.of(0, Open.WHICH, 1, Open.WHICH), open(there("an", null, OFFICER)));
  }
}
