package vn.tiendo.attachment;

import java.time.Instant;
import java.util.UUID;
import vn.tiendo.common.web.Versioned;
import vn.tiendo.identity.PersonRef;

/**
 * A file without its bytes.
 *
 * @param mediaType found in the content, whatever the sender said
 * @param size in bytes
 * @param expiresAt when it is removed unless something links to it; absent once linked
 */
public record AttachmentDto(
    UUID id,
    long version,
    String fileName,
    String mediaType,
    long size,
    String sha256,
    Instant createdAt,
    PersonRef createdBy,
    Instant expiresAt)
    implements Versioned {}
