package vn.tiendo.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.delegation.DelegationRepository.Held;
import vn.tiendo.identity.People;

/** A person hands on his own positions; his administrator may enter it for him. */
@ApplicationScoped
class DelegationService {
  private final DelegationRepository delegations;
  private final DelegationRights rights;
  private final People people;
  private final Caller caller;
  private final Event<RightsStore.Changed> changed;

  DelegationService(
      DelegationRepository delegations,
      DelegationRights rights,
      People people,
      Caller caller,
      Event<RightsStore.Changed> changed) {
    this.delegations = delegations;
    this.rights = rights;
    this.people = people;
    this.caller = caller;
    this.changed = changed;
  }

  Page<DelegationDto> list(DelegationRepository.Filter filter, Paging paging) {
    LocalDate today = caller.today();
    UUID[] owners = caller.owners().toArray(UUID[]::new);
    Listing.Rows<UUID> rows = delegations.list(filter, owners, paging, today);
    Map<UUID, Delegation> found =
        delegations.all(rows.rows()).stream()
            .collect(Collectors.toMap(Delegation::id, Function.identity()));
    return rows.map(id -> dto(found.get(id)));
  }

  DelegationDto get(UUID id) {
    return dto(readable(id));
  }

  /**
   * @throws NotAllowed for somebody else's positions, unless the caller administers all their units
   */
  @Transactional
  DelegationDto create(NewDelegation wanted) {
    UUID from = wanted.fromId() == null ? caller.actorId() : wanted.fromId();
    List<Held> held = delegations.positions(from, wanted.validFrom(), wanted.lastDay());
    rights.requireKeeper(from, held);
    check(wanted, from, held).throwIfAny();
    Delegation delegation =
        new Delegation(held.getFirst().ownerId(), from, wanted, caller.actorId());
    delegations.persistAndFlush(delegation);
    changed.fire(new RightsStore.Changed());
    return dto(delegation);
  }

  private Violations check(NewDelegation wanted, UUID from, List<Held> held) {
    Violations violations = new Violations();
    if (wanted.lastDay().isBefore(wanted.validFrom())) {
      violations.add("/lastDay", "ENDS_BEFORE_BEGIN", "delegation.endsBeforeBegin");
    }
    if (wanted.lastDay().isBefore(caller.today())) {
      violations.add("/lastDay", "IN_THE_PAST", "delegation.inThePast");
    }
    if (wanted.toId().equals(from)) {
      violations.add("/toId", "TO_HIMSELF", "delegation.toHimself");
    } else if (held.isEmpty()) {
      violations.add("/fromId", "NO_POSITION", "delegation.noPosition");
    } else if (!delegations.works(wanted.toId(), held.getFirst().ownerId(), wanted.lastDay())) {
      violations.add("/toId", "UNKNOWN_REFERENCE", "delegation.notColleague");
    }
    List<UUID> known = held.stream().map(Held::id).toList();
    List<UUID> chosen = wanted.positionIds() == null ? List.of() : wanted.positionIds();
    for (int i = 0; i < chosen.size(); i++) {
      if (!known.contains(chosen.get(i))) {
        violations.add("/positionIds/" + i, "UNKNOWN_REFERENCE", "delegation.notHisPosition");
      }
    }
    return violations;
  }

  /** Ends at once; what was done under it stays done. */
  @Transactional
  DelegationDto end(UUID id, IfMatch ifMatch) {
    Delegation delegation = readable(id);
    if (!rights.keeps(delegation)) {
      throw new NotAllowed("delegation.onlyKeeper");
    }
    IfMatch.honour(ifMatch, delegation);
    DelegationState state = delegation.state(caller.today());
    if (state == DelegationState.ENDED) {
      throw Conflict.state(state, List.of(), "delegation.endedAlready");
    }
    delegation.end(caller.today());
    delegations.flush();
    changed.fire(new RightsStore.Changed());
    return dto(delegation);
  }

  private Delegation readable(UUID id) {
    return delegations
        .findByIdOptional(id)
        .filter(d -> caller.owners().contains(d.ownerId))
        .orElseThrow(NotFound::new);
  }

  private DelegationDto dto(Delegation row) {
    DelegationState state = row.state(caller.today());
    boolean keeps = rights.keeps(row);
    return new DelegationDto(
        row.id(),
        row.version(),
        people.ref(row.fromId),
        people.ref(row.toId),
        row.positionIds == null ? null : List.of(row.positionIds),
        keeps || row.toId.equals(caller.actorId()) ? row.reason : null,
        row.validFrom,
        row.validTo.minusDays(1),
        state,
        people.ref(row.enteredBy),
        row.createdAt(),
        row.updatedAt(),
        keeps && state != DelegationState.ENDED ? List.of("endDelegation") : List.of());
  }
}
