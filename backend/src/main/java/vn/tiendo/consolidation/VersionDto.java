package vn.tiendo.consolidation;

import java.time.Instant;
import java.util.List;
import vn.tiendo.identity.PersonRef;

/**
 * @param content only when one version is read
 */
record VersionDto(
    int no,
    ConsolidatedVersion.Cause cause,
    Instant at,
    PersonRef by,
    String note,
    ConsolidatedContent content) {
  record All(List<VersionDto> versions) {}
}
