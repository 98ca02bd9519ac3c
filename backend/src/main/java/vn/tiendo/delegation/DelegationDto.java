package vn.tiendo.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;

/**
 * @param positionIds null for all
 * @param reason only for the two people and their administrators
 */
record DelegationDto(
    UUID id,
    long version,
    PersonRef from,
    PersonRef to,
    List<UUID> positionIds,
    String reason,
    LocalDate validFrom,
    LocalDate lastDay,
    DelegationState state,
    PersonRef enteredBy,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
