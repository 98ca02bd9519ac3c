package vn.tiendo.yearly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

@ApplicationScoped
class YearlyRepository {
  private static final String ITEMS =
      """
      SELECT programme_id, title, product, due_on, person_id, helper_ids, unplanned FROM work_item
      WHERE programme_id = ANY (?) AND state NOT IN ('WITHDRAWN', 'SUPERSEDED')
      ORDER BY due_on, number""";

  /** Registers are carried out too, but nobody draws up a year's programme to carry out one. */
  private static final String PLANS =
      """
      SELECT p.document_id FROM plan p WHERE p.kind = 'PLAN' AND p.document_id IS NOT NULL
      AND EXISTS (SELECT FROM work_item w WHERE w.plan_id = p.id AND w.programme_id = ANY (?)
        AND w.state NOT IN ('WITHDRAWN', 'SUPERSEDED'))
      ORDER BY p.issued_on NULLS LAST, p.id""";

  private final Sql sql;

  YearlyRepository(Sql sql) {
    this.sql = sql;
  }

  /** Those not withdrawn, the nearest first. */
  List<YearlyItem> items(Collection<UUID> programmes) {
    return sql.list(ITEMS, YearlyItem::of, (Object) programmes.toArray(UUID[]::new));
  }

  /** The documents of the plans under which the items stand, the oldest first. */
  List<UUID> plans(Collection<UUID> programmes) {
    return sql.list(
        PLANS, row -> Sql.id(row, "document_id"), (Object) programmes.toArray(UUID[]::new));
  }
}
