package vn.tiendo.consolidation;

import static vn.tiendo.common.security.PositionKind.DEPUTY_HEAD;
import static vn.tiendo.common.security.PositionKind.HEAD;
import static vn.tiendo.common.security.PositionKind.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.regime.SigningRole.Role;

/**
 * The regime's recipient writes; whose turn it is passes on or gives back; the clerk issues. Until
 * then those through whose hands it goes read it, afterwards the house.
 */
@ApplicationScoped
class ConsolidationRights {
  private static final EnumSet<Relation> EARLY =
      EnumSet.of(
          Relation.CONSOLIDATING_OFFICE,
          Relation.TRACKING_OFFICE,
          Relation.LEADER_IN_CHARGE,
          Relation.DIRECTOR,
          Relation.CHIEF_OF_OFFICE,
          Relation.CLERK);

  private final HouseRights house;
  private final SubjectRights posts;
  private final Caller caller;

  ConsolidationRights(HouseRights house, SubjectRights posts, Caller caller) {
    this.house = house;
    this.posts = posts;
    this.caller = caller;
  }

  /**
   * @param turn whose turn it is, null when nobody's
   */
  EnumSet<Relation> relations(UUID ownerId, UUID unitId, Role turn) {
    return relations(house(ownerId), unitId, turn);
  }

  /** How the caller stands to a house, for several of its reports. */
  EnumSet<Relation> house(UUID ownerId) {
    return house.relations(ownerId);
  }

  EnumSet<Relation> relations(EnumSet<Relation> toHouse, UUID unitId, Role turn) {
    EnumSet<Relation> relations = EnumSet.copyOf(toHouse);
    if (!relations.remove(Relation.READER)) {
      return relations;
    }
    relations.remove(Relation.CONSOLIDATING_OFFICE);
    if (caller.holds(unitId, OFFICER, DEPUTY_HEAD, HEAD)) {
      relations.add(Relation.CONSOLIDATING_OFFICE);
    }
    if (turn == null || reads(relations)) {
      relations.add(Relation.READER);
    }
    if (turn != null && holds(turn, unitId, relations)) {
      relations.add(Relation.ADDRESSEE);
    }
    return relations;
  }

  /** Reads a house's reports before they are issued. */
  static boolean reads(Set<Relation> relations) {
    return relations.stream().anyMatch(EARLY::contains);
  }

  /**
   * What the caller sees.
   *
   * @param owners houses whose issued reports he reads
   * @param early houses whose open ones he reads too
   * @param units in which he consolidates, whose open ones he reads too
   */
  record Sight(UUID[] owners, UUID[] early, UUID[] units) {}

  Sight sight() {
    UUID[] early =
        caller.owners().stream()
            .filter(
                owner -> {
                  EnumSet<Relation> relations = house.relations(owner);
                  relations.remove(Relation.CONSOLIDATING_OFFICE);
                  return reads(relations);
                })
            .toArray(UUID[]::new);
    return new Sight(posts.owners(), early, posts.within(List.of(OFFICER, DEPUTY_HEAD, HEAD)));
  }

  private boolean holds(Role turn, UUID unitId, Set<Relation> relations) {
    return switch (turn) {
      case AUTHOR -> relations.contains(Relation.CONSOLIDATING_OFFICE);
      case HEAD -> caller.holds(unitId, HEAD, DEPUTY_HEAD);
      case CHIEF_OF_OFFICE -> relations.contains(Relation.CHIEF_OF_OFFICE);
      case DEPUTY_IN_CHARGE -> relations.contains(Relation.LEADER_IN_CHARGE);
      case DIRECTOR -> relations.contains(Relation.DIRECTOR);
      case CLERK -> relations.contains(Relation.CLERK);
    };
  }

  /**
   * @param replaced whether another report is on its way in its place
   */
  static List<String> allowedActions(
      Set<Relation> relations, ConsolidatedState state, Role turn, boolean replaced) {
    List<String> actions = new ArrayList<>();
    boolean writes = relations.contains(Relation.CONSOLIDATING_OFFICE);
    boolean asked = relations.contains(Relation.ADDRESSEE);
    if (state == ConsolidatedState.DRAFT && writes) {
      actions.add("editConsolidatedReport");
      actions.add("refreshConsolidatedReport");
    }
    if (state.open() && (writes || asked)) {
      actions.add("importConsolidatedText");
    }
    if (state.open() && asked) {
      actions.add("decideSigningStep");
    }
    if (state == ConsolidatedState.SIGNING && asked && turn == Role.CLERK) {
      actions.add("issueConsolidatedReport");
    }
    if (state == ConsolidatedState.ISSUED && writes && !replaced) {
      actions.add("replaceConsolidatedReport");
    }
    if (state == ConsolidatedState.ISSUED && (writes || relations.contains(Relation.CLERK))) {
      actions.add("correctConsolidatedReport");
    }
    return actions;
  }
}
