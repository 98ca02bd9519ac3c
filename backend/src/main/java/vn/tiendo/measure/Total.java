package vn.tiendo.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure with what it was made of.
 *
 * @param counted how many of the {@code expected} parts are known
 * @param complete whether every part is known, and every part of a part
 * @param estimated whether an estimate went in
 * @param sources the values it was made of
 */
public record Total(
    Figure figure,
    BigDecimal numerator,
    BigDecimal denominator,
    int counted,
    int expected,
    boolean complete,
    boolean estimated,
    List<Observation> sources) {

  /** Nothing is there. */
  public static final Total MISSING = new Total(null, null, null, 0, 1, false, false, List.of());

  public static Total of(Observation value) {
    boolean known = value.figure().state().known();
    boolean estimated = value.nature() == ValueNature.ESTIMATE;
    return new Total(
        value.figure(),
        value.numerator(),
        value.denominator(),
        known ? 1 : 0,
        1,
        known,
        estimated,
        List.of(value));
  }

  /** A number that was never stored as a value, such as a baseline. */
  public static Total of(Figure figure) {
    boolean known = figure.state().known();
    return new Total(figure, null, null, known ? 1 : 0, 1, known, false, List.of());
  }

  public boolean missing() {
    return figure == null;
  }

  public boolean known() {
    return figure != null && figure.state().known();
  }

  boolean is(FigureState state) {
    return figure != null && figure.state() == state;
  }
}
