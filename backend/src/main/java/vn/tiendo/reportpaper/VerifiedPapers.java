package vn.tiendo.reportpaper;

import java.util.Optional;
import java.util.UUID;

/** Whoever keeps papers says what became of them; asked when somebody verifies a page. */
public interface VerifiedPapers {
  /**
   * @param latestVersion the newest draft
   * @param issued the paper has its number: drafts count for nothing any more
   */
  record Standing(int latestVersion, boolean issued) {}

  /** Empty where the paper is none of his. */
  Optional<Standing> standing(UUID paperId);
}
