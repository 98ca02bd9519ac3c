package vn.tiendo.apiclient;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.unit.UnitRef;

/**
 * A machine client.
 *
 * @param lastUsedAt when it last got a token; absent: never
 */
public record ApiClientDto(
    UUID id,
    long version,
    String clientId,
    String name,
    UnitRef unit,
    List<String> scopes,
    Instant expiresAt,
    boolean disabled,
    Instant lastUsedAt,
    Instant createdAt,
    List<String> allowedActions)
    implements Versioned {}
