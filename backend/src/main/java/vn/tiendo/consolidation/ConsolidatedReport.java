package vn.tiendo.consolidation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.edition.Versions;
import vn.tiendo.period.ReportPeriods;

@Entity
class ConsolidatedReport extends Tracked {
  UUID ownerId;
  UUID periodId;
  UUID openPeriod;
  UUID unitId;
  String about;
  List<String> recipients;

  /** How many lines of the units come in under a heading, where a person said it. */
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Integer> extents = Map.of();

  @Enumerated(EnumType.STRING)
  ConsolidatedState state = ConsolidatedState.DRAFT;

  /** Whose turn it is, in the period's route; 0 is the author's. */
  int step;

  int lastVersion;
  String number;
  String symbol;
  LocalDate issuedOn;
  UUID signerId;
  UUID documentId;
  UUID replacesId;
  String replacesReason;

  protected ConsolidatedReport() {}

  ConsolidatedReport(ReportPeriods.View period, String about, List<String> recipients) {
    ownerId = period.ownerId();
    periodId = period.id();
    openPeriod = period.id();
    unitId = period.frozen().recipientUnitId();
    symbol = period.frozen().symbol();
    this.about = about;
    this.recipients = recipients;
  }

  Versions.Edition nextVersion() {
    lastVersion++;
    return new Versions.Edition(ownerId, id(), lastVersion);
  }

  Assembly.Head head() {
    return new Assembly.Head(id(), about, recipients, extents);
  }

  void goTo(int wanted) {
    step = wanted;
    state = wanted == 0 ? ConsolidatedState.DRAFT : ConsolidatedState.SIGNING;
  }

  void issue(Desk.Issued as) {
    state = ConsolidatedState.ISSUED;
    openPeriod = null;
    number = as.number();
    if (as.symbol() != null) {
      symbol = as.symbol();
    }
    issuedOn = as.on();
    signerId = as.signerId();
    documentId = as.documentId();
  }

  void replaces(ConsolidatedReport issued, String reason) {
    replacesId = issued.id();
    extents = issued.extents;
    replacesReason = reason;
  }
}
