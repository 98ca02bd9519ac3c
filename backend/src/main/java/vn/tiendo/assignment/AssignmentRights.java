package vn.tiendo.assignment;

import static vn.tiendo.common.security.Relation.ADDRESSEE;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.SubjectRights;

/**
 * The unit's head and the task's leader pass a task on; so does the person who holds it, back or
 * further.
 */
@ApplicationScoped
class AssignmentRights {
  private static final Set<Relation> GIVERS = EnumSet.of(OWNER_HEAD, LEADER_IN_CHARGE);

  private static final List<PositionKind> HEADS =
      List.of(PositionKind.HEAD, PositionKind.DEPUTY_HEAD);
  private static final List<PositionKind> LEADERS =
      List.of(PositionKind.DIRECTOR, PositionKind.DEPUTY_DIRECTOR);

  private final Caller caller;
  private final SubjectRights subjects;

  AssignmentRights(Caller caller, SubjectRights subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  /**
   * @param holderId null before the first step
   */
  EnumSet<Relation> relations(UUID ownerId, UUID unitId, UUID leaderId, UUID holderId) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    subjects.office(relations, unitId, OWNER_OFFICER, OWNER_HEAD);
    boolean inCharge = caller.standsFor(leaderId);
    if (inCharge || subjects.posted(ownerId, PositionKind.DIRECTOR)) {
      relations.add(LEADER_IN_CHARGE);
    }
    if (caller.standsFor(holderId)) {
      relations.add(ADDRESSEE);
    }
    return relations;
  }

  /** Whether there are units, or may be tasks, whose work he gives out. */
  boolean gives() {
    return subjects.within(HEADS).length > 0
        || caller.posts().stream().anyMatch(post -> LEADERS.contains(post.kind()));
  }

  /** Keeps the rows of which {@link #begins} holds. */
  void mayBegin(Where where) {
    where.and(
        "p.state = 'ISSUED' AND (m.unit_id = ANY (?) OR t.leader_id = ANY (?) OR t.owner_id = ANY (?))",
        subjects.within(HEADS),
        Stream.concat(Stream.of(caller.actorId()), caller.rights().delegators().stream())
            .toArray(UUID[]::new),
        caller.owners().stream()
            .filter(owner -> subjects.posted(owner, PositionKind.DIRECTOR))
            .toArray(UUID[]::new));
  }

  static boolean begins(Set<Relation> relations) {
    return relations.stream().anyMatch(GIVERS::contains);
  }

  static boolean passesOn(Set<Relation> relations) {
    return begins(relations) || relations.contains(ADDRESSEE);
  }

  static List<String> allowedActions(Set<Relation> relations, boolean begun, boolean planIssued) {
    if (!planIssued) {
      return List.of();
    }
    if (begun) {
      return passesOn(relations) ? List.of("createAssignmentStep") : List.of();
    }
    return begins(relations) ? List.of("createAssignment") : List.of();
  }
}
