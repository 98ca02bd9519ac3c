package vn.tiendo.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A letter that corrected the form of an issued report. */
public record CorrectionDto(
    UUID id, String number, String symbol, LocalDate issuedOn, List<Item> items) {
  /**
   * @param place where in the report
   */
  public record Item(String place, String wrong, String right) {}

  static CorrectionDto of(Correction correction) {
    return new CorrectionDto(
        correction.id(),
        correction.number,
        correction.symbol,
        correction.issuedOn,
        correction.items);
  }
}
