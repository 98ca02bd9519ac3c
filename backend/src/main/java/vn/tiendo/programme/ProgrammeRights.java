package vn.tiendo.programme;

import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.SubjectRights;

/**
 * A unit writes its programme, its head submits it, the leader it was submitted to (or the
 * director) decides. Until it is approved the unit, the leaders and the chief of office read it.
 */
@ApplicationScoped
class ProgrammeRights {
  private static final List<PositionKind> EARLY_READERS =
      List.of(
          PositionKind.DIRECTOR,
          PositionKind.DEPUTY_DIRECTOR,
          PositionKind.CHIEF_OF_OFFICE,
          PositionKind.HEAD,
          PositionKind.DEPUTY_HEAD,
          PositionKind.OFFICER);

  private final Caller caller;
  private final SubjectRights subjects;

  ProgrammeRights(Caller caller, SubjectRights subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  EnumSet<Relation> relations(UUID ownerId, UUID unitId, ProgrammeState state, UUID leaderId) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    subjects.office(relations, unitId, OWNER_OFFICER, OWNER_HEAD);
    boolean named = caller.standsFor(leaderId);
    if (named || subjects.posted(ownerId, PositionKind.DIRECTOR)) {
      relations.add(LEADER_IN_CHARGE);
    }
    boolean early = caller.holds(unitId, EARLY_READERS.toArray(PositionKind[]::new));
    if (early || (state == ProgrammeState.APPROVED && caller.owners().contains(ownerId))) {
      relations.add(READER);
    }
    return relations;
  }

  List<String> allowedActions(EnumSet<Relation> relations, ProgrammeState state, int items) {
    List<String> actions = new ArrayList<>();
    if (relations.contains(OWNER_OFFICER)) {
      if (state.open() || state == ProgrammeState.APPROVED) {
        actions.add("saveProgrammeItems");
      }
      if (state.open()) {
        actions.add("copyProgrammeItems");
      }
    }
    if (relations.contains(OWNER_HEAD) && state.open() && items > 0) {
      actions.add("submitProgramme");
    }
    if (relations.contains(LEADER_IN_CHARGE) && state == ProgrammeState.SUBMITTED) {
      actions.add("approveProgramme");
      actions.add("returnProgramme");
    }
    return actions;
  }

  /** Keeps the programmes the caller reads. */
  void visible(Where where) {
    where.and(
        "((p.state = 'APPROVED' AND p.owner_id = ANY (?)) OR p.unit_id = ANY (?))",
        subjects.owners(),
        subjects.within(EARLY_READERS));
  }
}
