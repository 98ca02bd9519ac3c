package vn.tiendo.report;

import static vn.tiendo.common.security.Relation.CHIEF_OF_OFFICE;
import static vn.tiendo.common.security.Relation.CLERK;
import static vn.tiendo.common.security.Relation.CONSOLIDATING_OFFICE;
import static vn.tiendo.common.security.Relation.DIRECTOR;
import static vn.tiendo.common.security.Relation.LEADER_IN_CHARGE;
import static vn.tiendo.common.security.Relation.OWNER_HEAD;
import static vn.tiendo.common.security.Relation.OWNER_OFFICER;
import static vn.tiendo.common.security.Relation.READER;
import static vn.tiendo.common.security.Relation.TRACKING_OFFICE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.HouseRights;
import vn.tiendo.daily.SubjectRights;
import vn.tiendo.unit.Units;

/**
 * A unit writes its report and its head sends it; the office that receives it returns, receives,
 * unlocks, excludes, and may enter for another unit. Until it is received the unit, that office,
 * the tracking office, leaders, the chief of office and the clerk read it; then the house does.
 */
@ApplicationScoped
class ReportRights {
  private static final EnumSet<Relation> EARLY =
      EnumSet.of(TRACKING_OFFICE, LEADER_IN_CHARGE, DIRECTOR, CHIEF_OF_OFFICE, CLERK);
  private static final List<PositionKind> OFFICE =
      List.of(PositionKind.OFFICER, PositionKind.DEPUTY_HEAD, PositionKind.HEAD);
  private static final List<PositionKind> MEMBERS =
      Arrays.stream(PositionKind.values()).filter(k -> k != PositionKind.ADMINISTRATOR).toList();

  private final Caller caller;
  private final HouseRights house;
  private final SubjectRights subjects;
  private final Units units;

  ReportRights(Caller caller, HouseRights house, SubjectRights subjects, Units units) {
    this.caller = caller;
    this.house = house;
    this.subjects = subjects;
    this.units = units;
  }

  EnumSet<Relation> relations(Report report) {
    return relations(report, house.relations(report.ownerId));
  }

  /** The same for many of few houses, each of which is asked about once. */
  EnumSet<Relation> relations(Report report, Map<UUID, EnumSet<Relation>> houses) {
    return relations(
        report, houses.computeIfAbsent(report.ownerId, owner -> house.relations(owner)));
  }

  private EnumSet<Relation> relations(Report report, EnumSet<Relation> ofHouse) {
    EnumSet<Relation> relations = EnumSet.copyOf(ofHouse);
    boolean inHouse = relations.remove(READER);
    relations.remove(CONSOLIDATING_OFFICE);
    if (receives(report)) {
      relations.add(CONSOLIDATING_OFFICE);
    }
    subjects.office(relations, report.unitId, OWNER_OFFICER, OWNER_HEAD);
    boolean early = relations.stream().anyMatch(EARLY::contains);
    if (caller.rights().isSystem()
        || early
        || relations.contains(CONSOLIDATING_OFFICE)
        || caller.memberOf(report.unitId)
        || inHouse && report.state.received()) {
      relations.add(READER);
    }
    return relations;
  }

  private boolean receives(Report report) {
    return caller.holds(report.recipientUnitId, OFFICE.toArray(PositionKind[]::new));
  }

  /** Whether the caller may enter for the unit: not for the receiving office itself. */
  boolean behalf(Report report, Set<Relation> relations) {
    return relations.contains(CONSOLIDATING_OFFICE)
        && !units.within(report.unitId, report.recipientUnitId);
  }

  /** Keeps the reports the caller reads; the row's alias is r. */
  void visible(Where where) {
    Map<UUID, EnumSet<Relation>> houses = new HashMap<>();
    caller.owners().forEach(owner -> houses.put(owner, house.relations(owner)));
    UUID[] wide =
        houses.entrySet().stream()
            .filter(h -> h.getValue().stream().anyMatch(EARLY::contains))
            .map(Map.Entry::getKey)
            .toArray(UUID[]::new);
    where.and(
        "(r.owner_id = ANY (?) OR r.unit_id = ANY (?) OR r.recipient_unit_id = ANY (?)"
            + " OR r.owner_id = ANY (?) AND r.state IN ('RECEIVED', 'CONSOLIDATED'))",
        wide,
        subjects.within(MEMBERS),
        subjects.within(OFFICE),
        subjects.owners());
  }
}
