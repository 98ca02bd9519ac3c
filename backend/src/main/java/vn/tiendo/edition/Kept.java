package vn.tiendo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.assembly.Assembly;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.common.problem.NotFound;

/**
 * What is shown of a report that is too large to be put together at each reading: what its last
 * version says, without rows and with the beginnings of long texts, and what people wrote since.
 */
@ApplicationScoped
public class Kept {
  /** The longest text that is given whole; nobody can write a longer one. */
  public static final int LONGEST = 50_000;

  private final KeptRepository kept;
  private final Clock clock;

  Kept(KeptRepository kept, Clock clock) {
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * As it was kept.
   *
   * @throws NotFound when the report has no such version
   */
  public ConsolidatedContent then(UUID reportId, int no) {
    return kept.then(reportId, no).orElseThrow(NotFound::new);
  }

  /**
   * @param last the number of the last version
   */
  public ConsolidatedContent now(Assembly.Head head, int last) {
    return kept.now(head.id(), last)
        .orElseThrow(NotFound::new)
        .under(head.about(), head.recipients());
  }

  /** What the sources gave under these headings, by code; mere headings are absent. */
  public Map<String, String> assembled(UUID reportId, int no, Collection<String> codes) {
    return kept.assembled(reportId, no, codes);
  }

  /**
   * Keeps what the version before says and what people wrote since.
   *
   * @return the version's id
   */
  public UUID again(
      Versions.Edition edition, Assembly.Head head, ConsolidatedVersion.Cause cause, String note) {
    return kept.again(edition, head, cause, note, clock.instant());
  }
}
