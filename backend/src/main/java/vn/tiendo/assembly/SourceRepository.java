package vn.tiendo.assembly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;

/** What consolidated reports are made of, by the report's id. */
@ApplicationScoped
class SourceRepository {
  private final EntityManager entities;
  private final Sql sql;

  SourceRepository(EntityManager entities, Sql sql) {
    this.entities = entities;
    this.sql = sql;
  }

  List<ConsolidatedSource> sources(UUID id) {
    return all("FROM ConsolidatedSource WHERE consolidatedId = ?1", ConsolidatedSource.class, id);
  }

  List<ConsolidatedPart> parts(UUID id) {
    return all("FROM ConsolidatedPart WHERE consolidatedId = ?1", ConsolidatedPart.class, id);
  }

  private <T> List<T> all(String query, Class<T> type, UUID id) {
    return entities.createQuery(query, type).setParameter(1, id).getResultList();
  }

  void add(Object row) {
    entities.persist(row);
  }

  void flush() {
    entities.flush();
  }

  /** It is made of these from now on too; one statement, however many there are. */
  void addSources(UUID id, Map<UUID, Integer> numbers, UUID by, UUID request, Instant at) {
    sql.update(
        """
        INSERT INTO consolidated_source (id, version, created_at, updated_at, changed_by, request_id, consolidated_id,
          report_id, submission_no)
        SELECT uuidv7(), 0, w.at, w.at, ?, ?, ?, s.report_id, s.no
        FROM unnest(?, ?) AS s (report_id, no), (SELECT ?::timestamptz AS at) w""",
        by,
        request,
        id,
        numbers.keySet().toArray(UUID[]::new),
        numbers.values().toArray(Integer[]::new),
        at);
  }
}
