package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/**
 * A unit on a day.
 *
 * @param validTo last day on which it exists; absent while it does
 * @param names all names, youngest first
 * @param successors units that took over; absent while nothing followed it
 */
public record UnitDto(
    UUID id,
    long version,
    String code,
    String name,
    String shortName,
    UnitKind kind,
    boolean internal,
    boolean hasSeal,
    UnitRef parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<NameDto> names,
    List<IdentifierDto> identifiers,
    List<UnitRef> successors,
    String note,
    List<String> allowedActions)
    implements Versioned {

  /** A name and the days for which it holds, both inclusive. */
  public record NameDto(String name, String shortName, LocalDate validFrom, LocalDate validTo) {}

  /** An identifier under its scheme. */
  public record IdentifierDto(
      String scheme, String value, LocalDate validFrom, LocalDate validTo) {}

  /** An identifier without its days. */
  public record Identification(String scheme, String value) {}
}
