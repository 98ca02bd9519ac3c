package vn.tiendo.printing;

import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.consolidation.ConsolidatedDto;
import vn.tiendo.reportpaper.ReadPaper;
import vn.tiendo.similarity.Difference;

/**
 * What came back from Word.
 *
 * @param loose what stands in the file under no part of the report: it was not taken over
 */
record ImportedDto(ConsolidatedDto report, List<Part> differences, List<ReadPaper.LooseText> loose)
    implements Versioned {
  @Override
  public UUID id() {
    return report.id();
  }

  @Override
  public long version() {
    return report.version();
  }

  record Part(String code, String title, List<Difference> words) {}
}
