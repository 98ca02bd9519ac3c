package vn.tiendo.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What came out of work, as the office's document system names it; at least one member is there.
 *
 * @param symbol what stands after the slash of the number
 * @param link address in the document system, http or https
 */
@Embeddable
public record WorkProduct(
    @Column(name = "product_name") String name,
    @Column(name = "product_number") String number,
    @Column(name = "product_symbol") String symbol,
    @Column(name = "product_issued_on") LocalDate issuedOn,
    @Column(name = "product_link") String link) {

  /** Null when no column holds anything. */
  public static WorkProduct ofColumns(
      String name, String number, String symbol, LocalDate issuedOn, String link) {
    boolean empty =
        name == null && number == null && symbol == null && issuedOn == null && link == null;
    return empty ? null : new WorkProduct(name, number, symbol, issuedOn, link);
  }
}
