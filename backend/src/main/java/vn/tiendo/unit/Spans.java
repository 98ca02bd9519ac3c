package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Pure rules of days: from the first to the day before the end. */
final class Spans {
  /** {@link LocalDate#MAX} as an end: still holds. */
  record Span(LocalDate from, LocalDate to) {
    boolean contains(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /** A name, with the abbreviation that holds beside it. */
  record Naming(String name, String shortName, LocalDate from, LocalDate to) {}

  private Spans() {}

  /** From inclusive days as files have them; an absent start is the given day. */
  static Span of(LocalDate from, LocalDate lastDay, LocalDate otherwise) {
    return new Span(from == null ? otherwise : from, Dated.after(lastDay));
  }

  static boolean overlap(List<Span> spans) {
    List<Span> sorted = spans.stream().sorted(Comparator.comparing(Span::from)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (sorted.get(i - 1).to().isAfter(sorted.get(i).from())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Names and abbreviations have days of their own in a file, one row has both: each name is cut
   * where an abbreviation begins or ends.
   */
  static List<Naming> namings(ImportedUnit unit, LocalDate otherwise) {
    List<Naming> rows = new ArrayList<>();
    for (ImportedUnit.Name name : unit.names()) {
      Span span = of(name.validFrom(), name.validTo(), otherwise);
      TreeSet<LocalDate> cuts = new TreeSet<>(List.of(span.from(), span.to()));
      for (ImportedUnit.Abbreviation one : unit.abbreviations()) {
        Span other = of(one.validFrom(), one.validTo(), otherwise);
        cuts.addAll(List.of(other.from(), other.to()).stream().filter(span::contains).toList());
      }
      for (LocalDate from : cuts.headSet(span.to())) {
        rows.add(new Naming(name.name(), shortOn(unit, from, otherwise), from, cuts.higher(from)));
      }
    }
    return rows;
  }

  private static String shortOn(ImportedUnit unit, LocalDate day, LocalDate otherwise) {
    return unit.abbreviations().stream()
        .filter(a -> of(a.validFrom(), a.validTo(), otherwise).contains(day))
        .map(ImportedUnit.Abbreviation::abbreviation)
        .findFirst()
        .orElse(null);
  }
}
