package vn.tiendo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.unit.UnitRef;

/**
 * @param id null while the task has not been passed on in the unit
 * @param dueOn until when, inside the unit; null: the deadline of the task
 * @param work null for a task of which nothing is in force
 */
record AssignmentDto(
    UUID id,
    long version,
    TaskLink task,
    UUID planId,
    UnitRef unit,
    AssignmentRole role,
    AssignmentState state,
    PersonRef holder,
    LocalDate heldSince,
    PersonRef mainOfficer,
    List<PersonRef> helpers,
    Integer stepCount,
    String lastNote,
    LocalDate dueOn,
    AssignedWork work,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
