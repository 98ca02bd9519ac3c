package vn.tiendo.direction;

import static vn.tiendo.common.security.Relation.ADDRESSEE;
import static vn.tiendo.common.security.Relation.AUTHOR;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;

/** Whoever gave or recorded a direction withdraws it; whoever has not answered yet answers. */
@ApplicationScoped
class DirectionRights {
  private static final PositionKind[] OFFICE = {
    PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD
  };

  private final Caller caller;

  DirectionRights(Caller caller) {
    this.caller = caller;
  }

  EnumSet<Relation> relations(UUID givenBy, UUID recordedBy, boolean addressed) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    if (givenBy.equals(caller.accountId()) || recordedBy.equals(caller.actorId())) {
      relations.add(AUTHOR);
    }
    if (addressed) {
      relations.add(ADDRESSEE);
    }
    return relations;
  }

  /** A unit's people answer for their unit; one of the two is null. */
  boolean addressed(UUID unitId, UUID personId) {
    return personId != null ? caller.standsFor(personId) : caller.holds(unitId, OFFICE);
  }

  static List<String> allowedActions(Set<Relation> relations, DirectionState state) {
    List<String> actions = new ArrayList<>();
    if (state == DirectionState.OPEN && relations.contains(ADDRESSEE)) {
      actions.add("answerDirection");
    }
    if (state == DirectionState.OPEN && relations.contains(AUTHOR)) {
      actions.add("withdrawDirection");
    }
    return actions;
  }
}
