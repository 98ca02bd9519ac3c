package vn.tiendo.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.ValueBasis;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/**
 * A value as it travels: the youngest revision, or the verified one for those who may see no other.
 */
public record ValueDto(
    UUID id,
    long version,
    UUID indicatorId,
    String period,
    UUID memberId,
    ValueNature nature,
    ValueBasis basis,
    Figure figure,
    BigDecimal numerator,
    BigDecimal denominator,
    String sourceText,
    String note,
    List<UUID> attachmentIds,
    ValueState state,
    int revision,
    Integer verifiedRevision,
    String rejectionNote,
    PersonRef enteredBy,
    Instant enteredAt,
    Instant submittedAt,
    Instant verifiedAt,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
