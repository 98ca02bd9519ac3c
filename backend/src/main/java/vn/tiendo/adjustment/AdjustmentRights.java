package vn.tiendo.adjustment;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.EXTENSION_AUTHORITY;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.Subject;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.lifecycle.Authority;

/**
 * Who decides: an extension, whoever may move the deadline; what else changes an order of the
 * director, the director; the date and wording of a work item, the leader in charge. The tracking
 * office examines, and records what was decided on paper.
 */
@ApplicationScoped
class AdjustmentRights {
  private final Caller caller;
  private final SubjectRights subjects;

  AdjustmentRights(Caller caller, SubjectRights subjects) {
    this.caller = caller;
    this.subjects = subjects;
  }

  /** What the rights on a request depend on. */
  record Facts(
      UUID ownerId,
      UUID trackingUnitId,
      UUID leaderId,
      UUID unitId,
      UUID authorId,
      Authority authority,
      boolean planIssued) {}

  /** Who has to decide a request of this type. */
  static Authority authority(AdjustmentType type, Subject subject) {
    if (subject.item() != null) {
      return Authority.DEPUTY_IN_CHARGE;
    }
    boolean deadline = type == AdjustmentType.EXTENSION && subject.extensionAuthority() != null;
    return deadline ? subject.extensionAuthority() : Authority.DIRECTOR;
  }

  EnumSet<Relation> relations(Facts facts) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    if (caller.holds(
        facts.trackingUnitId(),
        PositionKind.OFFICER,
        PositionKind.DEPUTY_HEAD,
        PositionKind.HEAD)) {
      relations.add(TRACKING_OFFICE);
    }
    if (subjects.posted(facts.ownerId(), PositionKind.DIRECTOR)) {
      relations.add(DIRECTOR);
    }
    boolean inCharge = caller.standsFor(facts.leaderId());
    if (inCharge || relations.contains(DIRECTOR)) {
      relations.add(LEADER_IN_CHARGE);
    }
    if (SubjectRights.decides(facts.authority(), relations)) {
      relations.add(EXTENSION_AUTHORITY);
    }
    boolean head = caller.holds(facts.unitId(), PositionKind.HEAD, PositionKind.DEPUTY_HEAD);
    if (head || facts.authorId().equals(caller.actorId())) {
      relations.add(AUTHOR);
    }
    return relations;
  }

  static boolean permits(String operation, Set<Relation> relations) {
    return switch (operation) {
      case "giveAdjustmentOpinion" -> relations.contains(TRACKING_OFFICE);
      case "decideAdjustmentRequest" ->
          relations.contains(EXTENSION_AUTHORITY) || relations.contains(TRACKING_OFFICE);
      default -> relations.contains(AUTHOR);
    };
  }

  static List<String> allowedActions(
      Set<Relation> relations, AdjustmentState state, boolean planIssued) {
    List<String> actions = new ArrayList<>();
    if (state.waiting() && planIssued) {
      for (String operation :
          List.of(
              "giveAdjustmentOpinion", "decideAdjustmentRequest", "withdrawAdjustmentRequest")) {
        if (permits(operation, relations)) {
          actions.add(operation);
        }
      }
    }
    return actions;
  }
}
