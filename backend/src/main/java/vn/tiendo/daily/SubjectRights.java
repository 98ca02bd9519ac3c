package vn.tiendo.daily;

import static vn.tiendo.common.security.PositionKind.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.PositionKind.CLERK;
import static vn.tiendo.common.security.PositionKind.DEPUTY_DIRECTOR;
import static vn.tiendo.common.security.PositionKind.DEPUTY_HEAD;
import static vn.tiendo.common.security.PositionKind.DIRECTOR;
import static vn.tiendo.common.security.PositionKind.HEAD;
import static vn.tiendo.common.security.PositionKind.OFFICER;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.lifecycle.Authority;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.unit.Units;

/** How the caller stands to an occurrence or work item, and which rows of a list he sees. */
@ApplicationScoped
public class SubjectRights {
  private final Caller caller;
  private final Units units;

  SubjectRights(Caller caller, Units units) {
    this.caller = caller;
    this.units = units;
  }

  public EnumSet<Relation> relations(Subject subject) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    office(relations, subject.leadUnitId(), Relation.LEAD_OFFICER, Relation.LEAD_HEAD);
    for (UUID unit : subject.coordinatorIds()) {
      office(relations, unit, Relation.COORDINATOR_OFFICER, Relation.COORDINATOR_HEAD);
    }
    keepers(relations, subject);
    leaders(relations, subject);
    if (subject.item() != null) {
      office(relations, subject.item().unitId(), Relation.OWNER_OFFICER, Relation.OWNER_HEAD);
    }
    if (readable(subject, relations)) {
      relations.add(Relation.READER);
    }
    return relations;
  }

  private void keepers(EnumSet<Relation> relations, Subject subject) {
    if (caller.holds(subject.trackingUnitId(), OFFICER, DEPUTY_HEAD, HEAD)) {
      relations.add(Relation.TRACKING_OFFICE);
      relations.add(Relation.PLAN_EDITOR);
    }
    if (caller.holds(subject.consolidatingUnitId(), OFFICER, DEPUTY_HEAD, HEAD)) {
      relations.add(Relation.CONSOLIDATING_OFFICE);
      relations.add(Relation.PLAN_EDITOR);
    }
  }

  private void leaders(EnumSet<Relation> relations, Subject subject) {
    if (posted(subject.ownerId(), DIRECTOR)) {
      relations.add(Relation.DIRECTOR);
    }
    if (posted(subject.ownerId(), CHIEF_OF_OFFICE)) {
      relations.add(Relation.CHIEF_OF_OFFICE);
    }
    if (posted(subject.ownerId(), CLERK)) {
      relations.add(Relation.CLERK);
    }
    boolean inCharge = caller.standsFor(subject.leaderId());
    if (inCharge || relations.contains(Relation.DIRECTOR)) {
      relations.add(Relation.LEADER_IN_CHARGE);
    }
    // Where nobody set a deadline, the director moves it.
    Authority authority =
        subject.extensionAuthority() == null ? Authority.DIRECTOR : subject.extensionAuthority();
    if (decides(authority, relations)) {
      relations.add(Relation.EXTENSION_AUTHORITY);
    }
  }

  /**
   * Whether one of these relations carries the authority. A higher body has no account here: nobody
   * does.
   */
  public static boolean decides(Authority authority, Set<Relation> relations) {
    return switch (authority) {
      case DIRECTOR -> relations.contains(Relation.DIRECTOR);
      case DEPUTY_IN_CHARGE -> relations.contains(Relation.LEADER_IN_CHARGE);
      case HIGHER_BODY -> false;
    };
  }

  /** A leader of the organisation: its director or a deputy director. */
  public boolean leads(UUID ownerId) {
    return posted(ownerId, DIRECTOR) || posted(ownerId, DEPUTY_DIRECTOR);
  }

  public boolean posted(UUID ownerId, PositionKind kind) {
    return caller.posts().stream().anyMatch(p -> p.kind() == kind && p.ownerId().equals(ownerId));
  }

  /**
   * Adds head's and officer's relation where the caller works in the unit; a head does what an
   * officer does.
   */
  public void office(EnumSet<Relation> relations, UUID unit, Relation officer, Relation head) {
    if (caller.holds(unit, HEAD, DEPUTY_HEAD)) {
      relations.add(head);
      relations.add(officer);
    } else if (caller.holds(unit, OFFICER)) {
      relations.add(officer);
    }
  }

  private boolean readable(Subject subject, Set<Relation> relations) {
    if (caller.rights().isSystem()) {
      return true;
    }
    if (subject.state() == WorkState.DRAFT) {
      return relations.contains(Relation.PLAN_EDITOR) || relations.contains(Relation.DIRECTOR);
    }
    return caller.owners().contains(subject.ownerId()) || assigned(subject);
  }

  private boolean assigned(Subject subject) {
    return Stream.of(List.of(subject.leadUnitId()), subject.coordinatorIds(), subject.watcherIds())
        .flatMap(List::stream)
        .anyMatch(unit -> caller.owners().contains(units.ownerOf(unit)));
  }

  /**
   * Keeps the rows of issued work that the caller sees: of his organisation, or of tasks in which a
   * unit of it takes part.
   *
   * @param row alias of a row with owner_id and task_id
   */
  public void visible(Where where, String row) {
    where.and(
        "("
            + row
            + ".owner_id = ANY (?) OR EXISTS (SELECT FROM task_unit seen"
            + " JOIN unit su ON su.id = seen.unit_id WHERE seen.task_id = "
            + row
            + ".task_id AND seen.valid_to = 'infinity' AND su.owner_id = ANY (?)))",
        owners(),
        owners());
  }

  /** The same for rows that are tasks themselves. */
  public void visibleTasks(Where where, String row) {
    where.and(
        "("
            + row
            + ".owner_id = ANY (?) OR EXISTS (SELECT FROM task_unit seen"
            + " JOIN unit su ON su.id = seen.unit_id WHERE seen.task_id = "
            + row
            + ".id AND seen.valid_to = 'infinity' AND su.owner_id = ANY (?)))",
        owners(),
        owners());
  }

  public UUID[] owners() {
    return caller.owners().toArray(UUID[]::new);
  }

  /** Units in which the caller holds one of these positions, there or above. */
  public UUID[] within(List<PositionKind> kinds) {
    Set<UUID> found = new HashSet<>();
    caller.posts().stream()
        .filter(p -> p.kind() != PositionKind.ADMINISTRATOR && kinds.contains(p.kind()))
        .forEach(
            p -> {
              found.add(p.unitId());
              found.addAll(caller.rights().covered().getOrDefault(p.unitId(), Set.of()));
            });
    return found.toArray(UUID[]::new);
  }
}
