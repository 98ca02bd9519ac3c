package vn.tiendo.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.daily.TaskLink;
import vn.tiendo.unit.UnitRef;

/**
 * A conclusion and what became of it.
 *
 * @param task the task it became, or that the direction is about
 * @param standing the task's or the direction's state; null for plain text
 * @param settled nothing of it waits any more; plain text never waits
 */
record ConclusionDto(
    UUID id,
    long version,
    UUID meetingId,
    int position,
    ConclusionKind kind,
    String content,
    UnitRef unit,
    LocalDate dueOn,
    TaskLink task,
    UUID directionId,
    String standing,
    boolean settled,
    Integer overdueDays,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
