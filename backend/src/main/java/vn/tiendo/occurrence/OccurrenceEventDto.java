package vn.tiendo.occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.identity.PersonRef;
import vn.tiendo.lifecycle.Move;
import vn.tiendo.lifecycle.WorkState;
import vn.tiendo.worklist.WorkProduct;

/** One line of history on the wire. */
record OccurrenceEventDto(
    UUID id,
    Move move,
    Instant at,
    LocalDate effectiveOn,
    WorkState fromState,
    WorkState toState,
    PersonRef actor,
    String note,
    WorkProduct product,
    UUID documentId,
    LocalDate submittedOn,
    LocalDate issuedOn,
    LocalDate previousDueOn,
    LocalDate dueOn,
    UUID undoneBy,
    UUID undoes) {}
