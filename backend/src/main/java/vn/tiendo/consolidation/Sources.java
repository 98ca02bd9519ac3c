package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.compilation.Source;
import vn.tiendo.report.Reports;

/** Writes what a consolidated report is made of: submissions, and what people wrote themselves. */
@ApplicationScoped
class Sources {
  private final ConsolidatedRepository reports;
  private final EntityManager entities;
  private final Deletions deletions;
  private final Reports unitReports;

  Sources(
      ConsolidatedRepository reports,
      EntityManager entities,
      Deletions deletions,
      Reports unitReports) {
    this.reports = reports;
    this.entities = entities;
    this.unitReports = unitReports;
    this.deletions = deletions;
  }

  /** From now on it is made of exactly these; their units read that they were taken in. */
  void set(ConsolidatedReport report, List<Source> wanted) {
    Map<UUID, Integer> numbers =
        wanted.stream().collect(Collectors.toMap(Source::reportId, Source::submissionNo));
    for (ConsolidatedSource present : reports.sources(report.id())) {
      Integer number = numbers.remove(present.reportId);
      if (number == null) {
        deletions.delete(present);
      } else {
        present.submissionNo = number;
      }
    }
    numbers.forEach(
        (reportId, no) -> entities.persist(new ConsolidatedSource(report.id(), reportId, no)));
    unitReports.consolidated(wanted.stream().map(Source::reportId).sorted().toList());
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
