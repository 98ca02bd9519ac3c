package vn.tiendo.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.problem.NotFound;

/** The door to the letters that correct issued reports; who may write one is asked before. */
@ApplicationScoped
public class Corrections {
  private final EntityManager entities;

  Corrections(EntityManager entities) {
    this.entities = entities;
  }

  public void add(UUID ownerId, UUID reportId, NewCorrection wanted) {
    entities.persist(new Correction(ownerId, reportId, wanted));
    entities.flush();
  }

  /** In the order in which they were written. */
  public List<CorrectionDto> of(UUID reportId) {
    return entities
        .createQuery("FROM Correction WHERE consolidatedId = ?1 ORDER BY id", Correction.class)
        .setParameter(1, reportId)
        .getResultList()
        .stream()
        .map(CorrectionDto::of)
        .toList();
  }

  /** A letter and the report that it corrects. */
  public record Letter(UUID reportId, CorrectionDto correction) {}

  /**
   * @throws NotFound when there is none
   */
  public Letter one(UUID id) {
    Correction correction = entities.find(Correction.class, id);
    if (correction == null) {
      throw new NotFound();
    }
    return new Letter(correction.consolidatedId, CorrectionDto.of(correction));
  }
}
