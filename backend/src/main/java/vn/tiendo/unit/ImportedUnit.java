package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit as an import file (`tiendo-plan/1`, units[]) brings it. Days are inclusive; an absent
 * start means the file's day, an absent end that it still holds. Absent lists may be null.
 */
public record ImportedUnit(
    String code,
    UnitKind kind,
    List<Name> names,
    List<Abbreviation> abbreviations,
    List<Identifier> identifiers,
    List<Parent> parents,
    Boolean hasSeal,
    LocalDate validFrom,
    LocalDate validTo,
    List<Event> events,
    String note) {

  public ImportedUnit {
    names = orEmpty(names);
    abbreviations = orEmpty(abbreviations);
    identifiers = orEmpty(identifiers);
    parents = orEmpty(parents);
    events = orEmpty(events);
  }

  /** A name for a while. */
  public record Name(String name, LocalDate validFrom, LocalDate validTo) {}

  /** An abbreviation for a while. */
  public record Abbreviation(String abbreviation, LocalDate validFrom, LocalDate validTo) {}

  /** An agency code or the like for a while. */
  public record Identifier(String scheme, String value, LocalDate validFrom, LocalDate validTo) {}

  /** Where it stands for a while; none at all makes it a root. */
  public record Parent(String parentCode, LocalDate validFrom, LocalDate validTo) {}

  /** What happened to it; only written down, its effects stand in the other members. */
  public record Event(
      UnitEventKind type,
      LocalDate on,
      List<String> successorCodes,
      String legalBasis,
      String note) {
    public Event {
      successorCodes = orEmpty(successorCodes);
    }
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
