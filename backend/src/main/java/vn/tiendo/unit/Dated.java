package vn.tiendo.unit;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/**
 * What holds from a day to the day before another. {@link LocalDate#MAX}, PostgreSQL's infinity,
 * while nobody has ended it.
 */
@MappedSuperclass
abstract class Dated extends Tracked {
  LocalDate validFrom;

  // java.sql.Date knows no 'infinity'; java.time does (LocalDate.MAX).
  @JdbcTypeCode(SqlTypes.LOCAL_DATE)
  LocalDate validTo = LocalDate.MAX;

  protected Dated() {}

  Dated(LocalDate from, LocalDate to) {
    validFrom = from;
    validTo = to;
  }

  /** The first day on which it holds no more. */
  void endOn(LocalDate day) {
    validTo = day;
  }

  boolean open() {
    return validTo.equals(LocalDate.MAX);
  }

  /** The day after the last one, from an inclusive end as people write it. */
  static LocalDate after(LocalDate lastDay) {
    return lastDay == null ? LocalDate.MAX : lastDay.plusDays(1);
  }

  /** The last day, absent while it holds. */
  static LocalDate lastDay(LocalDate exclusiveEnd) {
    return exclusiveEnd == null || exclusiveEnd.equals(LocalDate.MAX)
        ? null
        : exclusiveEnd.minusDays(1);
  }
}
