package vn.tiendo.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the list can be asked; null members do not narrow it. */
record DocumentFilter(String q, List<String> types, LocalDate issuedFrom, LocalDate issuedTo) {
  /**
   * @param types names of {@link DocumentType} joined by commas
   */
  static DocumentFilter of(String q, String types, LocalDate issuedFrom, LocalDate issuedTo) {
    List<String> all = types == null ? null : Stream.of(types.split(",")).sorted().toList();
    return new DocumentFilter(q, all, issuedFrom, issuedTo);
  }
}
