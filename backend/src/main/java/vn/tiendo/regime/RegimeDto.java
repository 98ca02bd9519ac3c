package vn.tiendo.regime;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.unit.UnitRef;

/** A regime as it travels. */
record RegimeDto(
    UUID id,
    long version,
    String code,
    String title,
    PeriodKind frequency,
    PeriodRegime window,
    UUID planId,
    UUID outlineId,
    List<UnitRef> reporters,
    UnitRef recipientUnit,
    String addressee,
    List<ReportLevel> levels,
    List<SigningRole> signingRoute,
    String legalBasis,
    DocumentRef document,
    List<UUID> indicatorIds,
    List<UUID> sectionIds,
    List<UUID> taskIds,
    String symbol,
    boolean active,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {

  /** What is sent to make one. */
  record Wanted(
      String code,
      String title,
      PeriodKind frequency,
      PeriodRegime window,
      UUID planId,
      UUID outlineId,
      List<String> reporters,
      String recipientUnit,
      String addressee,
      List<ReportLevel> levels,
      List<SigningRole> signingRoute,
      String legalBasis,
      UUID documentId,
      List<UUID> indicatorIds,
      List<UUID> sectionIds,
      List<UUID> taskIds,
      String symbol,
      Boolean active) {
    RegimeEdit edit() {
      return new RegimeEdit(
          title,
          frequency,
          window,
          planId,
          outlineId,
          reporters,
          recipientUnit,
          addressee,
          levels,
          signingRoute,
          legalBasis,
          documentId,
          indicatorIds,
          sectionIds,
          taskIds,
          symbol,
          active);
    }
  }
}
