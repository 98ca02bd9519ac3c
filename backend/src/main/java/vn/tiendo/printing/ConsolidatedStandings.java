package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.consolidation.ConsolidatedState;
import vn.tiendo.reportpaper.VerifiedPapers;

/** What became of a draft, for whoever holds a page of it. */
@ApplicationScoped
class ConsolidatedStandings implements VerifiedPapers {
  private final Sql sql;

  ConsolidatedStandings(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Standing> standing(UUID paperId) {
    return sql.one(
        "SELECT last_version, state FROM consolidated_report WHERE id = ?",
        row ->
            new Standing(
                row.getInt("last_version"),
                !ConsolidatedState.valueOf(row.getString("state")).open()),
        paperId);
  }
}
