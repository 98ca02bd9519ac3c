package vn.tiendo.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The days on which work was suspended. They are not days of delay.
 *
 * @param spans in order, not overlapping
 */
public record Suspensions(List<Span> spans) {
  public static final Suspensions NONE = new Suspensions(List.of());

  /** Suspended from a day to the day before {@code until}; {@link LocalDate#MAX} while it lasts. */
  public record Span(LocalDate from, LocalDate until) {}

  public Suspensions {
    spans = List.copyOf(spans);
  }

  /** The two columns of a table, one entry a span. */
  public static Suspensions of(LocalDate[] from, LocalDate[] until) {
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < from.length; i++) {
      spans.add(new Span(from[i], until[i]));
    }
    return spans.isEmpty() ? NONE : new Suspensions(spans);
  }

  public LocalDate[] starts() {
    return spans.stream().map(Span::from).toArray(LocalDate[]::new);
  }

  public LocalDate[] ends() {
    return spans.stream().map(Span::until).toArray(LocalDate[]::new);
  }

  /** Without the one that still lasts. */
  public Suspensions closed() {
    return new Suspensions(
        spans.stream().filter(span -> !span.until().equals(LocalDate.MAX)).toList());
  }

  /** Suspended from this day on. */
  public Suspensions from(LocalDate day) {
    List<Span> more = new ArrayList<>(spans);
    more.add(new Span(day, LocalDate.MAX));
    return new Suspensions(more);
  }

  /**
   * A running suspension ends: this day is a working day again. One that ends on the day it began
   * counts no day.
   */
  Suspensions until(LocalDate day) {
    if (spans.isEmpty() || !spans.getLast().until().equals(LocalDate.MAX)) {
      return this;
    }
    Span running = spans.getLast();
    List<Span> others = new ArrayList<>(spans.subList(0, spans.size() - 1));
    if (running.from().isBefore(day)) {
      others.add(new Span(running.from(), day));
    }
    return new Suspensions(others);
  }

  /**
   * How many days after {@code due}, up to and with {@code to}, were not suspended; 0 when none.
   */
  public int workableDays(LocalDate due, LocalDate to) {
    long days = Math.max(0, ChronoUnit.DAYS.between(due, to));
    for (Span span : spans) {
      LocalDate first = later(span.from(), due.plusDays(1));
      LocalDate end = span.until().isAfter(to) ? to.plusDays(1) : span.until();
      days -= Math.max(0, ChronoUnit.DAYS.between(first, end));
    }
    return (int) Math.max(0, days);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
