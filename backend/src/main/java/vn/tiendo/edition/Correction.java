package vn.tiendo.edition;

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
  List<CorrectionDto.Item> items;

  protected Correction() {}

  Correction(UUID ownerId, UUID consolidatedId, NewCorrection wanted) {
    this.ownerId = ownerId;
    this.consolidatedId = consolidatedId;
    number = wanted.number();
    symbol = wanted.symbol();
    issuedOn = wanted.issuedOn();
    items = wanted.items();
  }
}
