package vn.tiendo.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.PeriodKey;

class AggregationTest {
  private static final Aggregation SUM = rule(AggregationRule.SUM);
  private static final Aggregation LAST = rule(AggregationRule.LAST);
  private static final Aggregation AVERAGE = rule(AggregationRule.AVERAGE);
  private static final Aggregation RATIO = rule(AggregationRule.RATIO);

  @Test
  void a_sum_keeps_the_scale() {
    Total total = SUM.of(List.of(number("1.50"), number("2"), number("0.250")));
    assertEquals(new BigDecimal("3.750"), total.figure().value());
    assertTrue(total.complete());
  }

  @Test
  void not_arisen_counts_nothing_in_a_sum_and_stays_out_of_an_average() {
    List<Total> parts = List.of(number("4"), state(FigureState.NOT_ARISEN), number("8"));
    assertEquals(new BigDecimal("12"), SUM.of(parts).figure().value());
    assertEquals(new BigDecimal("6.0"), AVERAGE.of(parts).figure().value());
    assertTrue(SUM.of(parts).complete());
    assertEquals(3, SUM.of(parts).counted());
  }

  @Test
  void a_reported_zero_counts_in_an_average() {
    Total total = AVERAGE.of(List.of(number("4"), number("0.00"), number("8")));
    assertEquals(new BigDecimal("4.0"), total.figure().value());
    assertEquals(FigureState.ZERO, number("0.00").figure().state());
  }

  @Test
  void one_not_available_member_makes_the_total_n_of_m() {
    Total total = SUM.of(List.of(number("4"), state(FigureState.NOT_AVAILABLE), Total.MISSING));
    assertEquals(new BigDecimal("4"), total.figure().value());
    assertEquals(1, total.counted());
    assertEquals(3, total.expected());
    assertFalse(total.complete());
  }

  @Test
  void what_does_not_apply_leaves_the_denominator() {
    Total total = SUM.of(List.of(number("4"), state(FigureState.NOT_APPLICABLE)));
    assertEquals(1, total.expected());
    assertTrue(total.complete());
    Total none = SUM.of(List.of(state(FigureState.NOT_APPLICABLE)));
    assertEquals(FigureState.NOT_APPLICABLE, none.figure().state());
  }

  @Test
  void nothing_arisen_anywhere_is_not_arisen_and_not_zero() {
    List<Total> parts = List.of(state(FigureState.NOT_ARISEN), state(FigureState.NOT_ARISEN));
    for (Aggregation rule : List.of(SUM, AVERAGE, RATIO, LAST)) {
      assertEquals(FigureState.NOT_ARISEN, rule.of(parts).figure().state(), rule.rule().name());
    }
  }

  @Test
  void nothing_at_all_is_missing_and_only_unavailable_is_not_available() {
    assertSame(Total.MISSING, SUM.of(List.of(Total.MISSING, Total.MISSING)));
    assertSame(Total.MISSING, SUM.of(List.of()));
    Total total = SUM.of(List.of(state(FigureState.NOT_AVAILABLE), Total.MISSING));
    assertEquals(FigureState.NOT_AVAILABLE, total.figure().state());
    assertEquals(0, total.counted());
  }

  @Test
  void the_last_part_stands_for_all_and_says_when_it_is_not_there() {
    Total full = LAST.of(List.of(number("1"), number("2"), number("3")));
    assertEquals(new BigDecimal("3"), full.figure().value());
    assertTrue(full.complete());
    Total early = LAST.of(List.of(number("1"), number("2"), Total.MISSING));
    assertEquals(new BigDecimal("2"), early.figure().value());
    assertFalse(early.complete());
    assertEquals(2, early.counted());
    assertEquals(3, early.expected());
  }

  @Test
  void a_ratio_adds_numerators_and_denominators_instead_of_averaging_percentages() {
    Total total = RATIO.of(List.of(share("1", "1"), share("1", "99")));
    assertEquals(new BigDecimal("2.0"), total.figure().value());
    assertEquals(new BigDecimal("2"), total.numerator());
    assertEquals(new BigDecimal("100"), total.denominator());
  }

  @Test
  void a_ratio_of_nothing_is_not_arisen_and_a_bare_percentage_is_not_counted() {
    assertEquals(FigureState.NOT_ARISEN, RATIO.of(List.of(share("0", "0"))).figure().state());
    Total total = RATIO.of(List.of(share("9", "10"), number("100")));
    assertEquals(new BigDecimal("90.0"), total.figure().value());
    assertEquals(1, total.counted());
    assertFalse(total.complete());
  }

  @Test
  void without_a_rule_there_is_no_total() {
    Aggregation none = rule(AggregationRule.NONE);
    assertSame(Total.MISSING, none.of(List.of(number("1"), number("2"))));
    assertEquals(new BigDecimal("1"), none.of(List.of(number("1"))).figure().value());
  }

  @Test
  void sums_and_averages_hold_for_any_parts() {
    Random random = new Random(20250630);
    for (int round = 0; round < 2_000; round++) {
      List<Total> parts = any(random);
      Total sum = SUM.of(parts);
      Total average = AVERAGE.of(parts);
      List<Total> shuffled = new ArrayList<>(parts);
      Collections.shuffle(shuffled, random);
      assertEquals(sum.figure(), SUM.of(shuffled).figure());
      assertEquals(average.figure(), AVERAGE.of(shuffled).figure());
      assertTrue(sum.counted() <= sum.expected() || sum.missing());
      assertEquals(sum.complete(), !sum.missing() && sum.counted() == sum.expected());
      addingNotArisenChangesNoNumber(parts, sum, average);
      averageLiesBetweenSmallestAndLargest(parts, average);
      splittingDoesNotMatter(parts, sum, random);
    }
  }

  private static void addingNotArisenChangesNoNumber(List<Total> parts, Total sum, Total average) {
    if (!sum.known() || !sum.figure().state().counted()) {
      return;
    }
    List<Total> more = new ArrayList<>(parts);
    more.add(state(FigureState.NOT_ARISEN));
    assertEquals(sum.figure(), SUM.of(more).figure());
    assertEquals(average.figure(), AVERAGE.of(more).figure());
    assertEquals(sum.expected() + 1, SUM.of(more).expected());
  }

  private static void averageLiesBetweenSmallestAndLargest(List<Total> parts, Total average) {
    List<BigDecimal> numbers =
        parts.stream()
            .filter(p -> p.known() && p.figure().state().counted())
            .map(p -> p.figure().value())
            .sorted()
            .toList();
    if (!numbers.isEmpty()) {
      BigDecimal slack = new BigDecimal("0.05");
      BigDecimal value = average.figure().value();
      assertTrue(value.compareTo(numbers.getFirst().subtract(slack)) >= 0);
      assertTrue(value.compareTo(numbers.getLast().add(slack)) <= 0);
    }
  }

  private static void splittingDoesNotMatter(List<Total> parts, Total sum, Random random) {
    int at = random.nextInt(parts.size() + 1);
    Total left = SUM.of(parts.subList(0, at));
    Total right = SUM.of(parts.subList(at, parts.size()));
    BigDecimal both = value(left).add(value(right));
    assertEquals(0, value(sum).compareTo(both), parts::toString);
  }

  private static BigDecimal value(Total total) {
    return total.figure() == null || total.figure().value() == null
        ? BigDecimal.ZERO
        : total.figure().value();
  }

  private static List<Total> any(Random random) {
    List<Total> parts = new ArrayList<>();
    for (int i = random.nextInt(12); i >= 0; i--) {
      parts.add(
          switch (random.nextInt(7)) {
            case 0 -> state(FigureState.NOT_ARISEN);
            case 1 -> state(FigureState.NOT_APPLICABLE);
            case 2 -> state(FigureState.NOT_AVAILABLE);
            case 3 -> Total.MISSING;
            default ->
                number(BigDecimal.valueOf(random.nextInt(20_001) - 10_000, random.nextInt(5)));
          });
    }
    return parts;
  }

  private static Aggregation rule(AggregationRule rule) {
    return new Aggregation(rule, 100, 1);
  }

  private static Total number(String value) {
    return number(new BigDecimal(value));
  }

  private static Total number(BigDecimal value) {
    return observed(Figure.of(value), null, null);
  }

  private static Total state(FigureState state) {
    return observed(Figure.of(state), null, null);
  }

  private static Total share(String numerator, String denominator) {
    Figure figure = Figure.of(new BigDecimal(1));
    return observed(figure, new BigDecimal(numerator), new BigDecimal(denominator));
  }

  private static Total observed(Figure figure, BigDecimal numerator, BigDecimal denominator) {
    return Total.of(
        new Observation(
            UUID.randomUUID(),
            1,
            ValueState.VERIFIED,
            PeriodKey.year(2021),
            null,
            ValueNature.OFFICIAL,
            ValueBasis.IN_PERIOD,
            figure,
            numerator,
            denominator));
  }
}
