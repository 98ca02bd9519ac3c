package vn.tiendo.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.ValueState;

/** A revision as it travels. */
public record ValueRevisionDto(
    int num,
    ValueState state,
    Figure figure,
    BigDecimal numerator,
    BigDecimal denominator,
    String sourceText,
    String note,
    List<UUID> attachmentIds,
    String rejectionNote,
    PersonRef enteredBy,
    Instant enteredAt,
    Instant submittedAt,
    Instant verifiedAt,
    Instant rejectedAt) {

  static ValueRevisionDto of(ValueRevision row, PersonRef enteredBy) {
    return new ValueRevisionDto(
        row.num,
        row.state,
        row.figure(),
        row.numerator,
        row.denominator,
        row.sourceText,
        row.note,
        row.attachmentIds,
        row.rejectionNote,
        enteredBy,
        row.enteredAt,
        row.submittedAt,
        row.verifiedAt,
        row.rejectedAt);
  }
}
