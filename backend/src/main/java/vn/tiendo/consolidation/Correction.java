package vn.tiendo.consolidation;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;

/** A letter that corrects the form of an issued report. */
@Entity
class Correction extends Tracked {
  UUID ownerId;
  UUID consolidatedId;
  String number;
  String symbol;
  LocalDate issuedOn;

  @JdbcTypeCode(SqlTypes.JSON)
  List<Item> items;

  /**
   * @param place where in the report
   */
  record Item(String place, String wrong, String right) {}

  protected Correction() {}

  Correction(ConsolidatedReport report, Bodies.NewCorrection wanted) {
    ownerId = report.ownerId;
    consolidatedId = report.id();
    number = wanted.number();
    symbol = wanted.symbol();
    issuedOn = wanted.issuedOn();
    items = wanted.items();
  }
}
