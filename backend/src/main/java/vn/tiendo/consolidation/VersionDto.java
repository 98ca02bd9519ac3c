package vn.tiendo.consolidation;

import java.time.Instant;
import java.util.List;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.identity.PersonRef;

/**
 * @param file the Word file that it was read from; only of what was taken in
 * @param content only when one version is read
 */
record VersionDto(
    int no,
    ConsolidatedVersion.Cause cause,
    Instant at,
    PersonRef by,
    String note,
    AttachmentDto file,
    ConsolidatedContent content) {
  record All(List<VersionDto> versions) {}
}
