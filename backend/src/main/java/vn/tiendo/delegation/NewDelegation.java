package vn.tiendo.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param fromId who is away; the caller himself when left out
 * @param positionIds which of his positions; all when left out
 * @param lastDay the last day on which it holds
 */
record NewDelegation(
    UUID fromId,
    UUID toId,
    List<UUID> positionIds,
    String reason,
    LocalDate validFrom,
    LocalDate lastDay) {}
