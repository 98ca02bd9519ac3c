package vn.tiendo.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.tiendo.common.problem.Text;
import vn.tiendo.common.time.PeriodKey;

/** Periods and days in words, still without a language. */
public final class PeriodNames {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

  private PeriodNames() {}

  /** "năm 2021", "quý II/2021", "6 tháng đầu năm 2021". */
  public static Text of(PeriodKey key) {
    String year = String.valueOf(key.year());
    return switch (key.kind()) {
      case YEAR -> Text.of("calendar.period.year", year);
      case HALF_YEAR -> Text.of("calendar.period.half." + key.ordinal(), year);
      case NINE_MONTHS -> Text.of("calendar.period.nineMonths", year);
      case QUARTER -> Text.of("calendar.period.quarter", QUARTERS.get(key.ordinal() - 1), year);
      case MONTH -> Text.of("calendar.period.month", String.valueOf(key.ordinal()), year);
      case AD_HOC -> Text.of("calendar.period.days", day(key.first()), day(key.last()));
    };
  }

  /** 20/12/2021. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }
}
