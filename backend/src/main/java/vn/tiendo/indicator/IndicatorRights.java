package vn.tiendo.indicator;

import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.PLAN_EDITOR;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.security.Relation;
import vn.tiendo.plan.PlanState;

/**
 * How a caller stands to an indicator. Its plan's organisation reads it once the plan is issued; a
 * draft is the keepers' and the director's. No leader is named for an indicator, so each deputy
 * director of the organisation counts as in charge.
 */
@ApplicationScoped
class IndicatorRights {
  private static final PositionKind[] HEADS = {PositionKind.HEAD, PositionKind.DEPUTY_HEAD};
  private static final PositionKind[] OFFICE = {
    PositionKind.HEAD, PositionKind.DEPUTY_HEAD, PositionKind.OFFICER
  };

  private final Caller caller;

  IndicatorRights(Caller caller) {
    this.caller = caller;
  }

  EnumSet<Relation> relations(IndicatorView indicator) {
    if (caller.rights().isSystem()) {
      return EnumSet.complementOf(EnumSet.of(Relation.ADMINISTRATOR, Relation.CLIENT));
    }
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    note(relations, caller.holds(indicator.trackingUnitId(), OFFICE), TRACKING_OFFICE, PLAN_EDITOR);
    note(
        relations,
        caller.holds(indicator.consolidatingUnitId(), OFFICE),
        CONSOLIDATING_OFFICE,
        PLAN_EDITOR);
    note(relations, leads(indicator.ownerId(), PositionKind.DIRECTOR), DIRECTOR, LEADER_IN_CHARGE);
    note(relations, leads(indicator.ownerId(), PositionKind.DEPUTY_DIRECTOR), LEADER_IN_CHARGE);
    boolean issued = indicator.planState() != PlanState.DRAFT;
    boolean keeper = relations.contains(PLAN_EDITOR) || relations.contains(DIRECTOR);
    note(relations, keeper || issued && caller.owners().contains(indicator.ownerId()), READER);
    note(relations, caller.holds(indicator.ownerUnitId(), PositionKind.OFFICER), OWNER_OFFICER);
    note(relations, caller.holds(indicator.ownerUnitId(), HEADS), OWNER_HEAD);
    return relations;
  }

  private boolean leads(UUID ownerId, PositionKind kind) {
    return caller.posts().stream().anyMatch(p -> p.kind() == kind && p.ownerId().equals(ownerId));
  }

  private static void note(EnumSet<Relation> relations, boolean holds, Relation... gained) {
    if (holds) {
      relations.addAll(List.of(gained));
    }
  }

  /** Rows of {@code indicator i JOIN plan p} that the caller may see. */
  Where visible() {
    if (caller.rights().isSystem()) {
      return new Where();
    }
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    UUID[] offices = caller.rights().unitsHeld(OFFICE).toArray(UUID[]::new);
    return new Where()
        .and(
            "(p.state <> 'DRAFT' AND p.owner_id = ANY (?) OR p.owner_id = ANY (?)"
                + " OR p.tracking_unit_id = ANY (?) OR p.consolidating_unit_id = ANY (?))",
            owners,
            directed(),
            offices,
            offices);
  }

  private UUID[] directed() {
    return caller.posts().stream()
        .filter(p -> p.kind() == PositionKind.DIRECTOR)
        .map(Post::ownerId)
        .toArray(UUID[]::new);
  }

  static boolean mayEdit(EnumSet<Relation> relations) {
    return relations.contains(PLAN_EDITOR) || owns(relations);
  }

  static boolean owns(EnumSet<Relation> relations) {
    return relations.contains(OWNER_OFFICER) || relations.contains(OWNER_HEAD);
  }

  /**
   * @param phasesOpen a phase set of the indicator is still undecided
   */
  static List<String> allowedActions(
      EnumSet<Relation> relations, PlanState state, boolean phasesOpen) {
    List<String> actions = new ArrayList<>();
    if (state == PlanState.DRAFT && relations.contains(PLAN_EDITOR)) {
      actions.addAll(List.of("createIndicatorTarget", "deleteIndicator", "editIndicator"));
    }
    if (state == PlanState.ISSUED && mayEdit(relations)) {
      actions.add("editIndicator");
    }
    if (state != PlanState.DRAFT && owns(relations)) {
      actions.add("createIndicatorValue");
    }
    if (state == PlanState.ISSUED && owns(relations) && !phasesOpen) {
      actions.add("createPhaseSet");
    }
    return actions;
  }

  static List<String> targetActions(EnumSet<Relation> relations, PlanState state, boolean current) {
    boolean may = state == PlanState.DRAFT && relations.contains(PLAN_EDITOR) && current;
    return may ? List.of("deleteIndicatorTarget", "editIndicatorTarget") : List.of();
  }
}
