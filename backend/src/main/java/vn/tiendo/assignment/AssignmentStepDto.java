package vn.tiendo.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;

record AssignmentStepDto(
    UUID id,
    PersonRef by,
    PersonRef to,
    boolean main,
    List<PersonRef> helpers,
    String note,
    LocalDate dueOn,
    Instant givenAt) {}
