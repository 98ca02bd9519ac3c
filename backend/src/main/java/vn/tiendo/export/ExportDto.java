package vn.tiendo.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.common.web.Versioned;

/**
 * An export that was made.
 *
 * @param source the list's address
 * @param rows how many rows of it the file holds: all of them
 * @param asOf the day of which the list tells
 * @param simulated the data are those of a simulated life; the file says so too
 * @param file absent once it has gone
 */
public record ExportDto(
    UUID id,
    long version,
    String source,
    ExportFormat format,
    int rows,
    LocalDate asOf,
    boolean simulated,
    AttachmentDto file,
    Instant createdAt)
    implements Versioned {}
