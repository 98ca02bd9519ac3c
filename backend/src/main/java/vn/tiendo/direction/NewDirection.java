package vn.tiendo.direction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A direction to be given; exactly one of task, indicator and unit is its subject.
 *
 * @param givenById the leader who gave it, when somebody records it for him
 */
public record NewDirection(
    UUID taskId,
    UUID indicatorId,
    String concernsUnit,
    String content,
    LocalDate givenOn,
    UUID givenById,
    LocalDate dueOn,
    UUID documentId,
    List<String> toUnits,
    List<UUID> toPersonIds) {}
