package vn.tiendo.regime;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.time.PeriodKind;
import vn.tiendo.common.time.PeriodRegime;
import vn.tiendo.outline.Outlines;

/** Who reports to whom, how often, by which outline and when. */
@Entity
@Table(name = "report_regime")
class ReportRegime extends Tracked {
  @Column(updatable = false)
  UUID ownerId;

  @Column(updatable = false)
  String code;

  String title;

  @Enumerated(EnumType.STRING)
  PeriodKind frequency;

  @Enumerated(EnumType.STRING)
  PeriodRegime counting;

  UUID planId;
  UUID outlineId;
  UUID recipientUnitId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> reporterIds;

  String addressee;

  @JdbcTypeCode(SqlTypes.JSON)
  List<ReportLevel> levels;

  @JdbcTypeCode(SqlTypes.JSON)
  List<SigningRole> signingRoute;

  String legalBasis;
  UUID documentId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> indicatorIds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> sectionIds;

  @JdbcTypeCode(SqlTypes.ARRAY)
  List<UUID> taskIds;

  String symbol;
  boolean active;

  protected ReportRegime() {}

  ReportRegime(UUID ownerId, String code) {
    this.ownerId = ownerId;
    this.code = code;
  }

  /** Units by id, checked before. */
  final void edit(RegimeEdit edit, List<UUID> reporters, UUID recipient) {
    title = edit.title();
    frequency = edit.frequency();
    counting = edit.window() == null ? PeriodRegime.REPORTING : edit.window();
    planId = edit.planId();
    outlineId = edit.outlineId();
    reporterIds = reporters;
    recipientUnitId = recipient;
    addressee = edit.addressee();
    levels = edit.levels();
    signingRoute = edit.signingRoute() == null ? List.of() : edit.signingRoute();
    legalBasis = edit.legalBasis();
    documentId = edit.documentId();
    indicatorIds = edit.indicatorIds();
    sectionIds = edit.sectionIds();
    taskIds = edit.taskIds() == null ? List.of() : edit.taskIds();
    symbol = edit.symbol();
    active = edit.active() == null || edit.active();
  }

  RegimeEdit edit() {
    return new RegimeEdit(
        title,
        frequency,
        counting,
        planId,
        outlineId,
        reporterIds.stream().map(UUID::toString).toList(),
        recipientUnitId.toString(),
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

  Frozen freeze(Outlines.View outline) {
    return new Frozen(
        code,
        title,
        frequency,
        counting,
        planId,
        outline.title(),
        outline.nodes(),
        reporterIds,
        recipientUnitId,
        addressee,
        levels,
        signingRoute,
        legalBasis,
        documentId,
        indicatorIds,
        sectionIds,
        taskIds,
        symbol);
  }
}
