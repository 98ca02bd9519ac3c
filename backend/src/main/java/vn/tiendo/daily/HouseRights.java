package vn.tiendo.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;

/**
 * How the caller stands to an organisation as a whole: its leaders, its chief of office and clerk,
 * and the offices that keep one of its plans.
 */
@ApplicationScoped
public class HouseRights {
  private static final PositionKind[] OFFICE = {
    PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD
  };

  /** Whoever drives the work of the house: chases, keeps the minutes of its meetings. */
  private static final EnumSet<Relation> DRIVERS =
      EnumSet.of(
          Relation.LEADER_IN_CHARGE,
          Relation.DIRECTOR,
          Relation.CHIEF_OF_OFFICE,
          Relation.TRACKING_OFFICE,
          Relation.CONSOLIDATING_OFFICE);

  private final Caller caller;
  private final SubjectRights posts;
  private final Sql sql;

  HouseRights(Caller caller, SubjectRights posts, Sql sql) {
    this.caller = caller;
    this.posts = posts;
    this.sql = sql;
  }

  /** Every leader of the house is one in charge here; at most one statement. */
  public EnumSet<Relation> relations(UUID ownerId) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    if (!caller.owners().contains(ownerId)) {
      return relations;
    }
    relations.add(Relation.READER);
    post(relations, ownerId, PositionKind.DIRECTOR, Relation.DIRECTOR);
    post(relations, ownerId, PositionKind.CHIEF_OF_OFFICE, Relation.CHIEF_OF_OFFICE);
    post(relations, ownerId, PositionKind.CLERK, Relation.CLERK);
    if (posts.leads(ownerId)) {
      relations.add(Relation.LEADER_IN_CHARGE);
    }
    sql.list(
            """
            SELECT DISTINCT tracking_unit_id, consolidating_unit_id FROM plan
            WHERE owner_id = ? AND state = 'ISSUED'""",
            row ->
                new Keepers(Sql.id(row, "tracking_unit_id"), Sql.id(row, "consolidating_unit_id")),
            ownerId)
        .forEach(keepers -> keepers(relations, keepers));
    return relations;
  }

  private record Keepers(UUID tracking, UUID consolidating) {}

  private void keepers(Set<Relation> relations, Keepers keepers) {
    if (caller.holds(keepers.tracking(), OFFICE)) {
      relations.add(Relation.TRACKING_OFFICE);
    }
    if (caller.holds(keepers.consolidating(), OFFICE)) {
      relations.add(Relation.CONSOLIDATING_OFFICE);
    }
  }

  private void post(Set<Relation> relations, UUID ownerId, PositionKind kind, Relation relation) {
    if (posts.posted(ownerId, kind)) {
      relations.add(relation);
    }
  }

  public static boolean drives(Set<Relation> relations) {
    return relations.stream().anyMatch(DRIVERS::contains);
  }

  /**
   * The house for which the caller acts: his only one, else that of the plans he keeps.
   *
   * @throws NotAllowed for who belongs to none
   */
  public UUID own() {
    return caller.posts().stream()
        .filter(p -> p.kind() != PositionKind.ADMINISTRATOR)
        .map(p -> p.ownerId())
        .findFirst()
        .orElseThrow(() -> new NotAllowed("daily.noOrganisation"));
  }

  /**
   * @throws NotAllowed when the caller drives no work of the house
   */
  public void requireDriver(UUID ownerId) {
    if (!drives(relations(ownerId))) {
      throw new NotAllowed("daily.onlyDrivers");
    }
  }

  /** Whether the caller drives work of the house for which he acts. */
  public boolean drivesOwn() {
    return caller.posts().stream().anyMatch(p -> p.kind() != PositionKind.ADMINISTRATOR)
        && drives(relations(own()));
  }

  /** The unit at the top of the organisation. */
  public UUID rootOf(UUID ownerId) {
    return sql.one(
            "SELECT root_unit_id FROM owner WHERE id = ?",
            row -> Sql.id(row, "root_unit_id"),
            ownerId)
        .orElseThrow();
  }
}
