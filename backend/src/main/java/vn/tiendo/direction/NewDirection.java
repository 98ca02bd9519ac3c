package vn.tiendo.direction;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param givenById the leader who gave it, when somebody records it for him
 */
record NewDirection(
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
