package vn.tiendo.common.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The name of a period: {@code 2021}, {@code 2021-H1}, {@code 2021-9M}, {@code 2021-Q1}, {@code
 * 2021-06}, or two days for an ad hoc one, {@code 2021-03-01_2021-05-31}. What is done for 2021
 * belongs to 2021 by this name, whatever the day it happened on: 31/12/2021 lies in the reporting
 * window of 2022.
 *
 * @param first first day of the calendar period, not of its reporting window
 * @param last last day of the calendar period
 */
public record PeriodKey(PeriodKind kind, LocalDate first, LocalDate last)
    implements Comparable<PeriodKey> {
  /** The same pattern stands in the contract ({@code PeriodKey}). */
  public static final String PATTERN =
      "^(?:(19|20|21)\\d\\d(?:-(?:H[12]|9M|Q[1-4]|0[1-9]|1[0-2]))?"
          + "|(19|20|21)\\d\\d-\\d\\d-\\d\\d_(19|20|21)\\d\\d-\\d\\d-\\d\\d)$";

  private static final Pattern NAMED =
      Pattern.compile("((?:19|20|21)\\d\\d)(?:-(?:H([12])|(9M)|Q([1-4])|(0[1-9]|1[0-2])))?");
  private static final Pattern DAYS =
      Pattern.compile("((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)_((?:19|20|21)\\d\\d-\\d\\d-\\d\\d)");
  private static final Comparator<PeriodKey> ORDER =
      Comparator.comparing(PeriodKey::last)
          .thenComparing(PeriodKey::first)
          .thenComparing(PeriodKey::kind);

  public PeriodKey {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period ends before it begins: " + first + " > " + last);
    }
  }

  /** The period of this name; throws {@link IllegalArgumentException} when it names none. */
  @JsonCreator
  public static PeriodKey parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException("No period is named " + text));
  }

  /** The period of this name, empty when it names none. */
  public static Optional<PeriodKey> find(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return Optional.of(named(named));
    }
    Matcher days = DAYS.matcher(text);
    return days.matches() ? adHoc(days.group(1), days.group(2)) : Optional.empty();
  }

  private static PeriodKey named(Matcher name) {
    int year = Integer.parseInt(name.group(1));
    if (name.group(2) != null) {
      return half(year, Integer.parseInt(name.group(2)));
    }
    if (name.group(3) != null) {
      return of(PeriodKind.NINE_MONTHS, year, 1);
    }
    if (name.group(4) != null) {
      return quarter(year, Integer.parseInt(name.group(4)));
    }
    return name.group(5) != null ? month(year, Integer.parseInt(name.group(5))) : year(year);
  }

  private static Optional<PeriodKey> adHoc(String from, String to) {
    try {
      return Optional.of(between(LocalDate.parse(from), LocalDate.parse(to)));
    } catch (DateTimeException | IllegalArgumentException noSuchDays) {
      return Optional.empty();
    }
  }

  public static PeriodKey year(int year) {
    return of(PeriodKind.YEAR, year, 1);
  }

  public static PeriodKey half(int year, int half) {
    return of(PeriodKind.HALF_YEAR, year, 6 * half - 5);
  }

  public static PeriodKey quarter(int year, int quarter) {
    return of(PeriodKind.QUARTER, year, 3 * quarter - 2);
  }

  public static PeriodKey month(int year, int month) {
    return of(PeriodKind.MONTH, year, month);
  }

  /** An ad hoc period of these days, both counted. */
  public static PeriodKey between(LocalDate from, LocalDate to) {
    return new PeriodKey(PeriodKind.AD_HOC, from, to);
  }

  private static PeriodKey of(PeriodKind kind, int year, int firstMonth) {
    YearMonth first = YearMonth.of(year, firstMonth);
    return new PeriodKey(kind, first.atDay(1), first.plusMonths(kind.months() - 1L).atEndOfMonth());
  }

  /** The year the period belongs to: that of its last day. */
  public int year() {
    return last.getYear();
  }

  /**
   * Number within the year, from 1: the second quarter is 2; 1 for years, nine months and ad hoc
   * periods.
   */
  public int ordinal() {
    return switch (kind) {
      case MONTH, QUARTER, HALF_YEAR -> (first.getMonthValue() - 1) / kind.months() + 1;
      case NINE_MONTHS, YEAR, AD_HOC -> 1;
    };
  }

  /** The days whose data are counted under a regime; an ad hoc period's are its own. */
  public DayRange window(PeriodRegime regime) {
    if (regime == PeriodRegime.CALENDAR || kind == PeriodKind.AD_HOC) {
      return new DayRange(first, last);
    }
    return new DayRange(first.minusMonths(1).withDayOfMonth(15), last.withDayOfMonth(14));
  }

  /** The last day whose data are counted. */
  public LocalDate cutOff(PeriodRegime regime) {
    return window(regime).to();
  }

  /** The period of the same kind just before; an ad hoc one has as many days. */
  public PeriodKey previous() {
    return shift(-1);
  }

  /** The period of the same kind just after; an ad hoc one has as many days. */
  public PeriodKey next() {
    return shift(1);
  }

  private PeriodKey shift(int by) {
    return switch (kind) {
      case AD_HOC -> {
        long days = by * (last.toEpochDay() - first.toEpochDay() + 1);
        yield between(first.plusDays(days), last.plusDays(days));
      }
      case NINE_MONTHS -> sameOf(year() + by);
      default -> {
        LocalDate start = first.plusMonths((long) by * kind.months());
        yield of(kind, start.getYear(), start.getMonthValue());
      }
    };
  }

  /** The same period of another year ("cùng kỳ"). */
  public PeriodKey sameOf(int year) {
    if (kind == PeriodKind.AD_HOC) {
      int by = year - year();
      return between(first.plusYears(by), last.plusYears(by));
    }
    return of(kind, year, first.getMonthValue());
  }

  /** Whether the other period lies wholly in this one, by the calendar. */
  public boolean contains(PeriodKey other) {
    return !other.first.isBefore(first) && !other.last.isAfter(last);
  }

  /** The consecutive periods of a kind that make up this one, or none when they don't fit. */
  public List<PeriodKey> parts(PeriodKind part) {
    int length = part.months();
    boolean fits =
        kind != PeriodKind.AD_HOC
            && length > 0
            && length < kind.months()
            && kind.months() % length == 0;
    if (!fits || part == PeriodKind.NINE_MONTHS) {
      return List.of();
    }
    return IntStream.range(0, kind.months() / length)
        .mapToObj(i -> of(part, first.getYear(), first.getMonthValue() + i * length))
        .toList();
  }

  @Override
  public int compareTo(PeriodKey other) {
    return ORDER.compare(this, other);
  }

  @Override
  @JsonValue
  public String toString() {
    return switch (kind) {
      case YEAR -> String.valueOf(year());
      case NINE_MONTHS -> year() + "-9M";
      case HALF_YEAR -> year() + "-H" + ordinal();
      case QUARTER -> year() + "-Q" + ordinal();
      case MONTH -> String.format("%d-%02d", year(), ordinal());
      case AD_HOC -> first + "_" + last;
    };
  }
}
