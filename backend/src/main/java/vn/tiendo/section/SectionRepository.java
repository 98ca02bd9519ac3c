package vn.tiendo.section;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** Sections; a plan has tens of them, so entities do. */
@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<Section, UUID> {
  private final Sql sql;

  SectionRepository(Sql sql) {
    this.sql = sql;
  }

  List<Section> ofPlan(UUID planId) {
    return list("planId = ?1 ORDER BY sortKey", planId);
  }

  List<Section> page(UUID planId, String after, int limit) {
    return (after == null
            ? find("planId = ?1 ORDER BY sortKey", planId)
            : find("planId = ?1 AND sortKey > ?2 ORDER BY sortKey", planId, after))
        .range(0, limit - 1)
        .list();
  }

  Optional<Section> byCode(UUID planId, String code) {
    return find("planId = ?1 AND code = ?2", planId, code).firstResultOptional();
  }

  /** Sections, tasks and indicators that stand in the section. */
  long contents(UUID sectionId) {
    return sql.count(
        """
        SELECT (SELECT count(*) FROM section WHERE parent_id = ?) + (SELECT count(*) FROM task WHERE section_id = ?)
             + (SELECT count(*) FROM indicator WHERE section_id = ?)""",
        sectionId,
        sectionId,
        sectionId);
  }
}
