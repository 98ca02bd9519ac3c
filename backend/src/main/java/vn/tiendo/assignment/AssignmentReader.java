package vn.tiendo.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Listing;
import vn.tiendo.daily.Paging;
import vn.tiendo.identity.People;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.Units;
import vn.tiendo.worklist.WorkRows;

/** Puts rows and steps on the wire. */
@ApplicationScoped
class AssignmentReader {
  private final AssignmentRepository assignments;
  private final AssignmentRights rights;
  private final WorkRows workRows;
  private final Units units;
  private final People people;
  private final Caller caller;

  AssignmentReader(
      AssignmentRepository assignments,
      AssignmentRights rights,
      WorkRows workRows,
      Units units,
      People people,
      Caller caller) {
    this.assignments = assignments;
    this.rights = rights;
    this.workRows = workRows;
    this.units = units;
    this.people = people;
    this.caller = caller;
  }

  Page<AssignmentDto> page(Listing.Rows<AssignmentRepository.Row> found) {
    List<UUID> tasks = found.rows().stream().map(row -> row.task().id()).distinct().toList();
    Map<UUID, AssignedWork> work = work(tasks);
    return found.map(row -> dto(row, work.get(row.task().id())));
  }

  AssignmentDto dto(AssignmentRepository.Row row) {
    return dto(row, work(List.of(row.task().id())).get(row.task().id()));
  }

  /** How these tasks stand today; those of which something is in force. */
  Map<UUID, AssignedWork> work(List<UUID> tasks) {
    LocalDate soon = workRows.soonUntil(caller.today());
    return workRows.currentOf(tasks).stream()
        .collect(Collectors.toMap(row -> row.task().id(), row -> AssignedWork.of(row, soon)));
  }

  private AssignmentDto dto(AssignmentRepository.Row row, AssignedWork work) {
    return new AssignmentDto(
        row.id(),
        row.version(),
        row.task(),
        row.planId(),
        units.ref(row.unitId()),
        row.role(),
        row.state(),
        people.ref(row.holderId()),
        row.heldSince(),
        people.ref(row.mainOfficerId()),
        people(row.helperIds()),
        row.stepCount(),
        row.lastNote(),
        work == null ? row.dueOn() : work.within(row.dueOn()),
        work,
        row.createdAt(),
        row.updatedAt(),
        AssignmentRights.allowedActions(
            rights.relations(row.ownerId(), row.unitId(), row.leaderId(), row.holderId()),
            row.id() != null,
            row.planIssued()));
  }

  Page<AssignmentStepDto> steps(UUID id, Paging paging) {
    return assignments.steps(id, paging, caller.today(), this::step).map(step -> step);
  }

  private AssignmentStepDto step(ResultSet row) throws SQLException {
    return new AssignmentStepDto(
        Sql.id(row, "id"),
        people.ref(Sql.id(row, "by_id")),
        people.ref(Sql.id(row, "to_id")),
        row.getBoolean("main"),
        people(Arrays.asList((UUID[]) row.getArray("helper_ids").getArray())),
        row.getString("note"),
        Sql.date(row, "due_on"),
        Sql.instant(row, "given_at"));
  }

  private List<PersonRef> people(List<UUID> ids) {
    return ids.stream().map(people::ref).toList();
  }
}
