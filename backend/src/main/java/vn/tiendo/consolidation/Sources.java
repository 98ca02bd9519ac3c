package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.security.Caller;
import vn.tiendo.report.Reports;

/** Writes what a consolidated report is made of: submissions, and what people wrote themselves. */
@ApplicationScoped
class Sources {
  private final ConsolidatedRepository reports;
  private final EntityManager entities;
  private final Deletions deletions;
  private final Reports unitReports;
  private final Caller caller;
  private final Clock clock;

  Sources(
      ConsolidatedRepository reports,
      EntityManager entities,
      Deletions deletions,
      Reports unitReports,
      Caller caller,
      Clock clock) {
    this.caller = caller;
    this.clock = clock;
    this.reports = reports;
    this.entities = entities;
    this.unitReports = unitReports;
    this.deletions = deletions;
  }

  /**
   * From now on it is made of exactly these; their units read that they were taken in.
   *
   * @param wanted numbers of submissions by report
   */
  void set(ConsolidatedReport report, Map<UUID, Integer> wanted) {
    Map<UUID, Integer> others = new LinkedHashMap<>(wanted);
    for (ConsolidatedSource present : reports.sources(report.id())) {
      Integer number = others.remove(present.reportId);
      if (number == null) {
        deletions.delete(present);
      } else {
        present.submissionNo = number;
      }
    }
    entities.flush();
    reports.addSources(report.id(), others, caller.actorId(), caller.requestId(), clock.instant());
    unitReports.consolidated(wanted.keySet());
  }

  /**
   * @param present what was written there before, or null
   * @param text null: back to what is assembled; so is text that does not differ from it
   */
  void part(
      ConsolidatedReport report,
      ConsolidatedPart present,
      String code,
      String text,
      String assembled) {
    boolean own = text != null && !text.equals(assembled);
    if (!own && present != null) {
      deletions.delete(present);
    } else if (own && present != null) {
      present.write(text, assembled);
    } else if (own) {
      ConsolidatedPart part = new ConsolidatedPart(report.id(), code);
      part.write(text, assembled);
      entities.persist(part);
    }
  }

  /** Takes over what another report was made of. */
  void copy(ConsolidatedReport from, ConsolidatedReport to) {
    reports
        .sources(from.id())
        .forEach(
            s -> entities.persist(new ConsolidatedSource(to.id(), s.reportId, s.submissionNo)));
    for (ConsolidatedPart part : reports.parts(from.id())) {
      ConsolidatedPart copy = new ConsolidatedPart(to.id(), part.code);
      copy.write(part.text, part.editedFrom);
      entities.persist(copy);
    }
  }
}
