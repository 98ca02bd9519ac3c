package vn.tiendo.similarity;

import java.math.BigDecimal;
import java.util.List;

/** Figures that stand still over the years, which a reviewer asks about. */
public final class FlatFigures {
  /** Two equal years happen; three are asked about. */
  public static final int ASKED_FROM = 3;

  private FlatFigures() {}

  /**
   * For how many periods, the last one included, a figure has been the same: 1 where the one before
   * differs or is missing, 0 where the last one is missing.
   *
   * @param figures oldest first, null where there was none
   */
  public static int periods(List<BigDecimal> figures) {
    if (figures.isEmpty() || figures.getLast() == null) {
      return 0;
    }
    int same = 0;
    for (BigDecimal figure : figures.reversed()) {
      if (figure == null || figure.compareTo(figures.getLast()) != 0) {
        break;
      }
      same++;
    }
    return same;
  }

  /** Whether the figure has stood still for so long that it is asked about. */
  public static boolean flat(List<BigDecimal> figures) {
    return periods(figures) >= ASKED_FROM;
  }
}
