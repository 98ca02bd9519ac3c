package vn.tiendo.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatFiguresTest {
  @Test
  void three_equal_years_are_asked_about() {
    assertTrue(FlatFigures.flat(years("61", "67", "67.0", "67")));
    assertFalse(FlatFigures.flat(years("61", "67", "67")));
  }

  @Test
  void a_year_without_a_figure_ends_the_row() {
    assertEquals(2, FlatFigures.periods(years("67", null, "67", "67")));
    assertEquals(0, FlatFigures.periods(years("67", "67", null)));
    assertEquals(0, FlatFigures.periods(List.of()));
  }

  private static List<BigDecimal> years(String... figures) {
    return Arrays.stream(figures).map(f -> f == null ? null : new BigDecimal(f)).toList();
  }
}
