package vn.tiendo.savedview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;

/**
 * @param query as it stands in the address of the screen, without the question mark
 * @param columns empty for the usual ones
 */
record ViewDto(
    UUID id,
    long version,
    ViewList list,
    String name,
    String query,
    List<String> columns,
    boolean shared,
    PersonRef author,
    Instant createdAt,
    Instant updatedAt,
    List<String> allowedActions)
    implements Versioned {}
