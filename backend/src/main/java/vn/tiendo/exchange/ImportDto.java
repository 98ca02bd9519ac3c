package vn.tiendo.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;

/**
 * What one import did.
 *
 * @param contentHash SHA-256 of the content in its canonical form, hexadecimal
 * @param created rows of the file that made something
 * @param unchanged rows whose subject was there already
 */
record ImportDto(
    UUID id,
    long version,
    ImportKind kind,
    UUID planId,
    String planCode,
    String contentHash,
    LocalDate effectiveOn,
    int created,
    int unchanged,
    Instant createdAt,
    PersonRef createdBy)
    implements Versioned {}
