package vn.tiendo.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import vn.tiendo.common.time.OfficeClock;

/**
 * What happens when: things planned for a day happen in order, the clock standing at each; one may
 * plan others.
 */
final class Agenda {
  /** Something a person does. */
  @FunctionalInterface
  interface Deed {
    void happen(LocalDate on);
  }

  private record Entry(LocalDateTime at, long seq, Deed deed) {}

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::seq));
  private final OfficeClock clock;
  private final LocalDate end;
  private final Consumer<LocalDate> told;
  private LocalDate today = LocalDate.MIN;
  private long seq;

  /**
   * @param end the last day of the life; what is planned for later does not happen
   * @param told hears of each quarter that begins
   */
  Agenda(OfficeClock clock, LocalDate end, Consumer<LocalDate> told) {
    this.clock = clock;
    this.end = end;
    this.told = told;
  }

  /**
   * Plans a deed; several on one day happen in the order in which they were planned. What should
   * have been done on a day that has passed is done today: time does not run backwards.
   */
  void on(LocalDate wanted, Deed deed) {
    LocalDate day = wanted.isBefore(today) ? today : wanted;
    if (!day.isAfter(end)) {
      entries.add(new Entry(day.atTime(LocalTime.of(8, 0)), seq++, deed));
    }
  }

  /** Lives through everything. @return how many deeds were done */
  int live() {
    int done = 0;
    int minute = 0;
    while (!entries.isEmpty()) {
      Entry next = entries.poll();
      LocalDate day = next.at().toLocalDate();
      minute = day.equals(today) ? minute + 1 : 0;
      if (quarter(day) != quarter(today)) {
        told.accept(day);
      }
      today = day;
      clock.standAt(next.at().plusSeconds(20L * minute).atZone(OfficeClock.ZONE).toInstant());
      next.deed().happen(day);
      done++;
    }
    return done;
  }

  private static long quarter(LocalDate day) {
    return day.equals(LocalDate.MIN) ? -1 : day.getYear() * 4L + (day.getMonthValue() - 1) / 3;
  }
}
