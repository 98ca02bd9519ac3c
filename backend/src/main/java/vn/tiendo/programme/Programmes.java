package vn.tiendo.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.daily.Pending;
import vn.tiendo.identity.People;
import vn.tiendo.unit.Units;

/**
 * The door for the items of a programme: which one they belong to, their numbers, whether they may
 * change.
 */
@ApplicationScoped
public class Programmes {
  private final ProgrammeRepository programmes;
  private final ProgrammeRights rights;
  private final Units units;
  private final People people;
  private final Pending pending;

  Programmes(
      ProgrammeRepository programmes,
      ProgrammeRights rights,
      Units units,
      People people,
      Pending pending) {
    this.programmes = programmes;
    this.rights = rights;
    this.units = units;
    this.people = people;
    this.pending = pending;
  }

  /** What its items need to know of a programme. */
  public record Sheet(UUID id, UUID ownerId, UUID unitId, int year, ProgrammeState state) {}

  /**
   * A programme that the caller may write, locked until the transaction ends.
   *
   * @param operation the operationId that is to be allowed
   */
  public Sheet toWrite(UUID id, IfMatch ifMatch, String operation) {
    Programme programme = programmes.locked(id).orElseThrow(NotFound::new);
    EnumSet<Relation> relations = relations(programme);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    if (!relations.contains(Relation.OWNER_OFFICER)) {
      throw new NotAllowed("programme.notOwner");
    }
    IfMatch.honour(ifMatch, programme);
    List<String> allowed = dto(id).allowedActions();
    if (!allowed.contains(operation)) {
      throw Conflict.state(programme.state, allowed, "programme.state." + programme.state);
    }
    return sheet(programme);
  }

  /** Locked until the transaction ends; the caller has checked the rights on the item. */
  public Sheet locked(UUID id) {
    return sheet(programmes.locked(id).orElseThrow(NotFound::new));
  }

  /**
   * The unit's programme of the year, begun when there is none; locked until the transaction ends.
   */
  public Sheet lockedOrBegun(UUID unitId, int year) {
    UUID id =
        programmes
            .of(unitId, year)
            .map(Programme::id)
            .orElseGet(
                () -> {
                  Programme begun = new Programme(units.ownerOf(unitId), unitId, year);
                  programmes.persistAndFlush(begun);
                  return begun.id();
                });
    return locked(id);
  }

  public Optional<UUID> idOf(UUID unitId, int year) {
    return programmes.of(unitId, year).map(Programme::id);
  }

  /** The next number of an item; numbers are never given twice. The programme must be locked. */
  public int nextNumber(UUID id) {
    return programmes.findById(id).nextNumber();
  }

  /** Its items changed: so did its version. */
  public void touch(UUID id) {
    pending.touch(programmes.findById(id));
  }

  /** What the caller may do with each of them now, by id. One statement. */
  public Map<UUID, List<String>> actions(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : programmes.rows(ids).stream()
            .collect(
                Collectors.toMap(ProgrammeRepository.Row::id, row -> dto(row).allowedActions()));
  }

  /** As the caller sees it. @throws NotFound when he does not */
  public ProgrammeDto dto(UUID id) {
    pending.write();
    ProgrammeDto dto = dto(programmes.row(id).orElseThrow(NotFound::new));
    if (!relations(programmes.findById(id)).contains(Relation.READER)) {
      throw new NotFound();
    }
    return dto;
  }

  /**
   * The programmes of a house for a year that the caller reads, in no order.
   *
   * @param only of these units; null: of all
   */
  public List<ProgrammeDto> ofYear(int year, UUID ownerId, UUID[] only) {
    return programmes.ofYear(year, ownerId, only, rights).stream().map(this::dto).toList();
  }

  ProgrammeDto dto(ProgrammeRepository.Row row) {
    EnumSet<Relation> relations =
        rights.relations(row.ownerId(), row.unitId(), row.state(), row.leaderId());
    return new ProgrammeDto(
        row.id(),
        row.version(),
        units.ref(row.unitId()),
        row.year(),
        row.state(),
        row.counts(),
        people.ref(row.leaderId()),
        row.submittedAt(),
        people.ref(row.submittedBy()),
        row.decidedAt(),
        people.ref(row.decidedBy()),
        row.note(),
        row.createdAt(),
        row.updatedAt(),
        rights.allowedActions(relations, row.state(), row.counts().total()));
  }

  private EnumSet<Relation> relations(Programme programme) {
    return rights.relations(
        programme.ownerId, programme.unitId, programme.state, programme.leaderId);
  }

  private static Sheet sheet(Programme programme) {
    return new Sheet(
        programme.id(), programme.ownerId, programme.unitId, programme.year, programme.state);
  }
}
