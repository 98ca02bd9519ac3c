package vn.tiendo.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Makes one figure of many. Not arisen counts 0 in a sum and stays out of an average; parts to
 * which the figure does not apply leave the denominator; an unknown part makes the total "n of m".
 * Sums are exact, averages and ratios are rounded half up.
 *
 * @param multiplier for RATIO: 100 for per cent
 * @param decimals digits after the point of averages and ratios
 */
public record Aggregation(AggregationRule rule, int multiplier, int decimals) {

  /** The total of the parts, in their order; {@link Total#MISSING} when no part is there at all. */
  public Total of(List<Total> parts) {
    if (parts.stream().allMatch(Total::missing)) {
      return Total.MISSING;
    }
    List<Total> applicable = parts.stream().filter(p -> !p.is(FigureState.NOT_APPLICABLE)).toList();
    if (applicable.isEmpty()) {
      return total(Figure.of(FigureState.NOT_APPLICABLE), parts, 0, 0, true);
    }
    return switch (rule) {
      case SUM -> sum(applicable);
      case LAST -> last(applicable);
      case AVERAGE -> average(applicable);
      case RATIO -> ratio(applicable);
      case NONE -> parts.size() == 1 ? parts.getFirst() : Total.MISSING;
    };
  }

  /**
   * Over the parts of a period, for figures of a basis: a cumulative figure already holds the ones
   * before it, so of a sum of such the last one is the total.
   */
  public Aggregation overTime(ValueBasis basis) {
    return rule == AggregationRule.SUM && basis == ValueBasis.CUMULATIVE
        ? new Aggregation(AggregationRule.LAST, multiplier, decimals)
        : this;
  }

  private Total sum(List<Total> parts) {
    List<Total> known = parts.stream().filter(Total::known).toList();
    return counted(parts, known, numbers -> add(numbers, Aggregation::value));
  }

  private Total average(List<Total> parts) {
    List<Total> known = parts.stream().filter(Total::known).toList();
    return counted(
        parts,
        known,
        numbers ->
            add(numbers, Aggregation::value)
                .divide(BigDecimal.valueOf(numbers.size()), decimals, RoundingMode.HALF_UP));
  }

  private Total counted(
      List<Total> parts, List<Total> known, Function<List<Total>, BigDecimal> rule) {
    List<Total> numbers = known.stream().filter(p -> p.figure().state().counted()).toList();
    boolean complete = known.size() == parts.size() && known.stream().allMatch(Total::complete);
    return total(figure(known, numbers, rule), parts, known.size(), parts.size(), complete);
  }

  private static Figure figure(
      List<Total> known, List<Total> numbers, Function<List<Total>, BigDecimal> rule) {
    if (known.isEmpty()) {
      return Figure.of(FigureState.NOT_AVAILABLE);
    }
    return numbers.isEmpty() ? Figure.of(FigureState.NOT_ARISEN) : Figure.of(rule.apply(numbers));
  }

  private Total last(List<Total> parts) {
    for (int i = parts.size() - 1; i >= 0; i--) {
      Total part = parts.get(i);
      if (part.known()) {
        boolean complete = i == parts.size() - 1 && part.complete();
        return new Total(
            part.figure(),
            part.numerator(),
            part.denominator(),
            i + 1,
            parts.size(),
            complete,
            part.estimated(),
            part.sources());
      }
    }
    return total(Figure.of(FigureState.NOT_AVAILABLE), parts, 0, parts.size(), false);
  }

  private Total ratio(List<Total> parts) {
    List<Total> known =
        parts.stream()
            .filter(p -> p.is(FigureState.NOT_ARISEN) || p.denominator() != null)
            .toList();
    List<Total> numbers = known.stream().filter(p -> p.denominator() != null).toList();
    BigDecimal above = add(numbers, Total::numerator);
    BigDecimal below = add(numbers, Total::denominator);
    boolean complete = known.size() == parts.size() && known.stream().allMatch(Total::complete);
    Figure figure = figure(known, numbers, all -> BigDecimal.ZERO);
    if (figure.state().counted()) {
      figure =
          below.signum() == 0
              ? Figure.of(FigureState.NOT_ARISEN)
              : Figure.of(quotient(above, below));
    }
    Total plain = total(figure, parts, known.size(), parts.size(), complete);
    return new Total(
        figure,
        above,
        below,
        plain.counted(),
        plain.expected(),
        complete,
        plain.estimated(),
        plain.sources());
  }

  /** numerator ÷ denominator × multiplier, rounded half up. */
  public BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
    return numerator
        .multiply(BigDecimal.valueOf(multiplier))
        .divide(denominator, decimals, RoundingMode.HALF_UP);
  }

  private static BigDecimal value(Total part) {
    return part.figure().value();
  }

  private static BigDecimal add(List<Total> parts, Function<Total, BigDecimal> number) {
    return parts.stream().map(number).reduce(BigDecimal::add).orElse(BigDecimal.ZERO);
  }

  private static Total total(
      Figure figure, List<Total> parts, int counted, int expected, boolean complete) {
    List<Observation> sources = new ArrayList<>();
    parts.forEach(p -> sources.addAll(p.sources()));
    boolean estimated = parts.stream().anyMatch(Total::estimated);
    return new Total(
        figure, null, null, counted, expected, complete, estimated, List.copyOf(sources));
  }
}
