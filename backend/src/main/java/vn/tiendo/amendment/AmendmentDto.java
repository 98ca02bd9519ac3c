package vn.tiendo.amendment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.document.DocumentRef;
import vn.tiendo.identity.PersonRef;

/** An amendment with every field it changed. */
record AmendmentDto(
    UUID id,
    long version,
    UUID planId,
    DocumentRef document,
    LocalDate effectiveOn,
    String note,
    List<AmendedField> changes,
    Instant createdAt,
    PersonRef createdBy)
    implements Versioned {}
