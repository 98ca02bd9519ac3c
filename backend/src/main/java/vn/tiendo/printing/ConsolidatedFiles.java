package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.assembly.Reporters;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.consolidation.ConsolidatedReader;
import vn.tiendo.consolidation.Seen;
import vn.tiendo.edition.ConsolidatedVersion;
import vn.tiendo.edition.Corrections;
import vn.tiendo.edition.Versions;
import vn.tiendo.paper.PaperFile;
import vn.tiendo.reportpaper.ReportDocument;
import vn.tiendo.reportpaper.ReportFiles;

/** A consolidated report as the file that somebody asks for. */
@ApplicationScoped
class ConsolidatedFiles {
  private final ConsolidatedReader reader;
  private final ConsolidatedPaper paper;
  private final ReportFiles files;
  private final Briefing briefing;
  private final CorrectionLetter letter;
  private final Reporters reporters;
  private final Corrections corrections;
  private final Versions versions;

  ConsolidatedFiles(
      ConsolidatedReader reader,
      ConsolidatedPaper paper,
      ReportFiles files,
      Briefing briefing,
      CorrectionLetter letter,
      Reporters reporters,
      Corrections corrections,
      Versions versions) {
    this.reader = reader;
    this.paper = paper;
    this.files = files;
    this.briefing = briefing;
    this.letter = letter;
    this.reporters = reporters;
    this.corrections = corrections;
    this.versions = versions;
  }

  PaperFile briefing(UUID id) {
    Seen seen = reader.inner(id);
    return briefing.of(seen, reader.content(seen), reporters.of(id, seen.period()));
  }

  PaperFile correction(UUID id) {
    Corrections.Letter found = corrections.one(id);
    return letter.of(reader.see(found.reportId()), found.correction());
  }

  PaperFile docx(UUID id) {
    return files.docx(document(id));
  }

  PaperFile pdf(UUID id) {
    return files.pdf(document(id));
  }

  PaperFile xlsx(UUID id) {
    return files.xlsx(document(id));
  }

  PaperFile docx(UUID id, int no) {
    return files.docx(document(id, no));
  }

  PaperFile pdf(UUID id, int no) {
    return files.pdf(document(id, no));
  }

  private ReportDocument document(UUID id, int no) {
    Seen seen = reader.see(id);
    ConsolidatedVersion version = versions.one(id, no);
    return paper.of(
        seen, version.content(), no, LocalDate.ofInstant(version.at(), OfficeClock.ZONE));
  }

  private ReportDocument document(UUID id) {
    Seen seen = reader.see(id);
    return paper.of(seen, reader.content(seen));
  }
}
