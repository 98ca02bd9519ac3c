package vn.tiendo.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;

/** Days of the calendar, by date. */
@ApplicationScoped
class CalendarDayRepository implements PanacheRepositoryBase<CalendarDay, UUID> {
  private final Sql sql;

  CalendarDayRepository(Sql sql) {
    this.sql = sql;
  }

  List<CalendarDayDto> page(CalendarDayFilter filter, LocalDate after, int limit, Caller caller) {
    Where where = where(filter).andIf(after, "date > ?");
    List<String> actions = CalendarRights.allowedActions(caller);
    return sql.list(
        "SELECT * FROM calendar_day" + where.sql() + " ORDER BY date LIMIT ?",
        row -> dto(row, actions),
        where.paramsAnd(limit + 1));
  }

  long count(CalendarDayFilter filter) {
    Where where = where(filter);
    return sql.count("SELECT count(*) FROM calendar_day" + where.sql(), where.params());
  }

  Map<LocalDate, DayKind> exceptions() {
    Map<LocalDate, DayKind> days = new HashMap<>();
    sql.list(
        "SELECT date, kind FROM calendar_day",
        row -> days.put(row.getObject(1, LocalDate.class), DayKind.valueOf(row.getString(2))));
    return days;
  }

  boolean has(LocalDate date) {
    return count("date", date) > 0;
  }

  private static Where where(CalendarDayFilter filter) {
    Where where =
        new Where()
            .andIf(filter.from(), "date >= ?")
            .andIf(filter.to(), "date <= ?")
            .andIf(filter.verified(), "verified = ?");
    if (filter.kinds() != null) {
      where.and(
          "kind = ANY (?)",
          (Object) filter.kinds().stream().map(Enum::name).toArray(String[]::new));
    }
    return where;
  }

  private static CalendarDayDto dto(ResultSet row, List<String> actions) throws SQLException {
    return new CalendarDayDto(
        Sql.id(row, "id"),
        row.getLong("version"),
        Sql.date(row, "date"),
        DayKind.valueOf(row.getString("kind")),
        row.getString("name"),
        Sql.date(row, "swapped_with"),
        row.getString("source"),
        row.getBoolean("verified"),
        row.getBoolean("shipped"),
        Sql.instant(row, "updated_at"),
        actions);
  }
}
