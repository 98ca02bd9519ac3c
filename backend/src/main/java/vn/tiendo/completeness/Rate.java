package vn.tiendo.completeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A percentage with what it is made of.
 *
 * @param percent one decimal; null when the denominator is 0
 */
record Rate(
    long numerator,
    long denominator,
    @JsonInclude(JsonInclude.Include.ALWAYS) BigDecimal percent,
    String definition,
    LocalDate asOf) {

  static Rate of(long numerator, long denominator, String definition, LocalDate asOf) {
    BigDecimal percent =
        denominator == 0
            ? null
            : BigDecimal.valueOf(numerator * 100)
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    return new Rate(numerator, denominator, percent, definition, asOf);
  }
}
