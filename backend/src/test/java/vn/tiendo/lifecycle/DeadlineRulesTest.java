package vn.tiendo.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.PeriodKey;

class DeadlineRulesTest {
  private static final LocalDate DAY = LocalDate.parse("2021-12-31");
  private static final Authority D = Authority.DIRECTOR;

  private static List<String> flaws(Deadline deadline) {
    return DeadlineRules.flaws(deadline).stream()
        .map(f -> f.pointer() + " " + f.code())
        .sorted()
        .toList();
  }

  private static Deadline recurring(Recurrence recurrence, Bound bound) {
    return new Deadline(
        DeadlineType.RECURRING, "x", null, null, bound, recurrence, null, null, D, D);
  }

  @Test
  void a_fixed_date_needs_the_date_the_bound_and_who_may_move_it() {
    Deadline bare =
        new Deadline(DeadlineType.FIXED, "x", null, null, null, null, null, null, null, null);
    assertEquals(
        List.of(
            "/bound REQUIRED",
            "/extensionAuthority REQUIRED",
            "/setBy REQUIRED",
            "/statedDate REQUIRED"),
        flaws(bare));
  }

  @Test
  void nothing_is_wrong_with_what_each_type_asks_for() {
    UUID document = UUID.randomUUID();
    PeriodKey year = PeriodKey.parse("2021");
    List<Deadline> right =
        List.of(
            new Deadline(DeadlineType.FIXED, "x", null, DAY, Bound.BEFORE, null, null, null, D, D),
            new Deadline(
                DeadlineType.END_OF_PERIOD, "x", year, DAY, Bound.BY, null, null, null, D, D),
            recurring(new Recurrence(Recurrence.Unit.YEAR, 1, 12, 20), Bound.BEFORE),
            recurring(new Recurrence(Recurrence.Unit.YEAR, 1, null, null), null),
            new Deadline(
                DeadlineType.BY_DOCUMENT, "x", null, null, null, null, document, null, D, D),
            new Deadline(
                DeadlineType.BY_DOCUMENT, "x", null, DAY, Bound.BY, null, document, null, D, D),
            new Deadline(
                DeadlineType.ON_EVENT, "x", null, null, null, null, null, "có hướng dẫn", D, D),
            new Deadline(
                DeadlineType.CONTINUOUS, "x", null, null, null, null, null, null, null, null),
            new Deadline(DeadlineType.NONE, "x", null, null, null, null, null, null, null, null));
    right.forEach(deadline -> assertEquals(List.of(), flaws(deadline), deadline.toString()));
  }

  @Test
  void members_of_another_type_are_refused() {
    Deadline none =
        new Deadline(DeadlineType.NONE, "x", null, DAY, Bound.BY, null, null, "e", null, null);
    assertEquals(
        List.of("/bound NOT_FOR_TYPE", "/event NOT_FOR_TYPE", "/statedDate NOT_FOR_TYPE"),
        flaws(none));
  }

  @Test
  void the_stated_date_is_the_last_day_of_the_period() {
    Deadline wrong =
        new Deadline(
            DeadlineType.END_OF_PERIOD,
            "x",
            PeriodKey.parse("2021-Q2"),
            DAY,
            Bound.BY,
            null,
            null,
            null,
            D,
            D);
    assertEquals(List.of("/statedDate NOT_END_OF_PERIOD"), flaws(wrong));
  }

  @Test
  void a_recurrence_divides_its_unit_and_its_day_exists() {
    assertEquals(
        List.of("/recurrence/times NOT_DIVISIBLE"),
        flaws(recurring(new Recurrence(Recurrence.Unit.YEAR, 5, null, null), null)));
    assertEquals(
        List.of("/recurrence/month OUT_OF_UNIT"),
        flaws(recurring(new Recurrence(Recurrence.Unit.QUARTER, 1, 4, null), null)));
    assertEquals(
        List.of("/recurrence/month NOT_FOR_TYPE"),
        flaws(recurring(new Recurrence(Recurrence.Unit.YEAR, 2, 6, null), null)));
    assertEquals(
        List.of("/bound REQUIRED", "/recurrence/day NO_SUCH_DAY"),
        flaws(recurring(new Recurrence(Recurrence.Unit.YEAR, 1, 2, 30), null)));
    assertEquals(
        List.of(), flaws(recurring(new Recurrence(Recurrence.Unit.YEAR, 1, 2, 29), Bound.BY)));
  }

  @Test
  void a_date_given_with_a_document_says_whether_it_is_included() {
    Deadline dated =
        new Deadline(
            DeadlineType.BY_DOCUMENT, "x", null, DAY, null, null, UUID.randomUUID(), null, D, D);
    assertEquals(List.of("/bound REQUIRED"), flaws(dated));
  }
}
