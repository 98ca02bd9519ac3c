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
