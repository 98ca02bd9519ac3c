package vn.tiendo.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.access.Administration;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.position.NewPosition;
import vn.tiendo.position.PositionRules;
import vn.tiendo.position.Positions;

/** Giving and ending positions; rights follow at once. */
@ApplicationScoped
class PositionService {
  private final EntityManager entities;
  private final UserRepository repository;
  private final UserService users;
  private final PositionRules rules;
  private final Administration administration;
  private final Positions positions;
  private final Clock clock;
  private final Event<RightsStore.Changed> changed;

  PositionService(
      EntityManager entities,
      UserRepository repository,
      UserService users,
      PositionRules rules,
      Administration administration,
      Positions positions,
      Clock clock,
      Event<RightsStore.Changed> changed) {
    this.entities = entities;
    this.repository = repository;
    this.users = users;
    this.rules = rules;
    this.administration = administration;
    this.positions = positions;
    this.clock = clock;
    this.changed = changed;
  }

  /**
   * Whoever administers the unit gives positions in it, also to a person whom he does not
   * administer: that adds rights in his own unit only.
   *
   * @throws NotAllowed unless the caller administers the unit
   */
  @Transactional
  UserDto add(UUID userId, IfMatch ifMatch, NewPosition position) {
    Person person = users.person(userId);
    Account account = entities.find(Account.class, userId);
    IfMatch.honour(ifMatch, account);
    Violations violations = new Violations();
    PositionRules.Placed placed = rules.check(position, "", violations).orElse(null);
    if (placed != null) {
      administration.require(placed.unitId());
    }
    violations.throwIfAny();
    add(person, placed);
    return done(account);
  }

  /**
   * @throws Conflict when the person holds it in that time already
   */
  void add(Person person, PositionRules.Placed placed) {
    boolean twice =
        person.positions().stream()
            .map(
                h ->
                    new PositionRules.Placed(
                        h.unitId(), h.kind(), h.focalPoint(), h.validFrom(), h.validTo()))
            .anyMatch(placed::meets);
    if (twice) {
      throw Conflict.of("DUPLICATE_POSITION", "identity.positionTwice");
    }
    positions.give(person.id(), placed);
  }

  /**
   * @throws NotFound for a position of a person the caller may not see
   * @throws RuleBroken for a day before the position began, unless it has not begun at all
   */
  @Transactional
  UserDto end(UUID positionId, IfMatch ifMatch, PositionEnd end) {
    UUID userId = repository.accountOfPosition(positionId).orElseThrow(NotFound::new);
    users.person(userId);
    administration.require(positions.unitOf(positionId));
    Account account = entities.find(Account.class, userId);
    IfMatch.honour(ifMatch, account);
    positions.end(positionId, end.lastDay());
    return done(account);
  }

  private UserDto done(Account account) {
    account.touch(clock.instant());
    entities.flush();
    changed.fire(new RightsStore.Changed());
    return users.one(account.id());
  }
}
