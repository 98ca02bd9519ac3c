package vn.tiendo.coordination;

import static vn.tiendo.common.security.Relation.ADDRESSEE;
import static vn.tiendo.common.security.Relation.LEAD_HEAD;
import static vn.tiendo.common.security.Relation.LEAD_OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.SubjectRights;

/**
 * The leading unit asks, changes and withdraws; the unit that was asked answers, or the leading
 * unit records its letter.
 */
@ApplicationScoped
class AskRights {
  private final Caller caller;
  private final SubjectRights subjects;

  AskRights(Caller caller, SubjectRights subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  EnumSet<Relation> relations(UUID askedByUnit, UUID unit) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    subjects.office(relations, askedByUnit, LEAD_OFFICER, LEAD_HEAD);
    if (caller.holds(unit, PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD)) {
      relations.add(ADDRESSEE);
    }
    return relations;
  }

  static boolean permits(String operation, Set<Relation> relations) {
    return relations.contains(LEAD_OFFICER)
        || (operation.equals("answerCoordinationAsk") && relations.contains(ADDRESSEE));
  }

  static List<String> allowedActions(Set<Relation> relations, AskState state, boolean planIssued) {
    List<String> actions = new ArrayList<>();
    if (state == AskState.WAITING && planIssued) {
      for (String operation :
          List.of("answerCoordinationAsk", "editCoordinationAsk", "withdrawCoordinationAsk")) {
        if (permits(operation, relations)) {
          actions.add(operation);
        }
      }
    }
    return actions;
  }
}
