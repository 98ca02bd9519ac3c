package vn.tiendo.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.RuleBroken;

/** The door to positions; who may give and end them is asked before. */
@ApplicationScoped
public class Positions {
  private final EntityManager entities;
  private final Deletions deletions;
  private final Clock clock;

  Positions(EntityManager entities, Deletions deletions, Clock clock) {
    this.entities = entities;
    this.deletions = deletions;
    this.clock = clock;
  }

  public void give(UUID accountId, PositionRules.Placed placed) {
    entities.persist(new Position(accountId, placed));
  }

  /** In which unit it is held. */
  public UUID unitOf(UUID id) {
    return entities.find(Position.class, id).unitId();
  }

  /**
   * One that has not begun is as if it had never been given.
   *
   * @throws Conflict when its end is known already, and no later
   * @throws RuleBroken for a day before the position began, unless it has not begun at all
   */
  public void end(UUID id, LocalDate lastDay) {
    Position position = entities.find(Position.class, id);
    LocalDate over = lastDay.plusDays(1);
    if (!over.isBefore(position.validTo()) && !position.validTo().equals(LocalDate.MAX)) {
      throw Conflict.of("ENDED_ALREADY", "identity.endedAlready");
    }
    if (over.isAfter(position.validFrom())) {
      position.endOn(over);
    } else if (position.validFrom().isBefore(LocalDate.now(clock))) {
      throw RuleBroken.at("/lastDay", "ENDS_BEFORE_BEGIN", "identity.endsBeforeBegin");
    } else {
      deletions.delete(position);
    }
  }
}
