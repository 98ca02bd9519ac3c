package vn.tiendo.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.anchor.SourceAnchorDto;
import vn.tiendo.assessment.Commitment;
import vn.tiendo.assessment.TargetPer;
import vn.tiendo.assessment.TargetType;
import vn.tiendo.common.web.Versioned;

/**
 * A target as it travels.
 *
 * @param validTo last day; absent while it holds
 */
public record TargetDto(
    UUID id,
    long version,
    UUID indicatorId,
    TargetType type,
    BigDecimal value,
    BigDecimal upper,
    String denominator,
    TargetPer per,
    Integer year,
    Commitment commitment,
    String text,
    SourceAnchorDto source,
    LocalDate validFrom,
    LocalDate validTo,
    UUID amendedByDocumentId,
    List<String> allowedActions)
    implements Versioned {

  static TargetDto of(IndicatorTarget row, List<SourceAnchorDto> anchors, List<String> actions) {
    return new TargetDto(
        row.id(),
        row.version(),
        row.indicatorId,
        row.type,
        row.value,
        row.upper,
        row.denominator,
        row.per,
        row.year,
        row.commitment,
        row.text,
        anchors == null || anchors.isEmpty() ? null : anchors.getFirst(),
        row.validFrom,
        row.current() ? null : row.validTo.minusDays(1),
        row.amendedByDocumentId,
        actions);
  }
}
