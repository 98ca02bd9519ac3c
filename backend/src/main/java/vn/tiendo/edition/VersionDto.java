package vn.tiendo.edition;

import java.time.Instant;
import java.util.List;
import vn.tiendo.assembly.ConsolidatedContent;
import vn.tiendo.attachment.AttachmentDto;
import vn.tiendo.identity.PersonRef;

/**
 * @param file the Word file that it was read from; only of what was taken in
 * @param content only when one version is read
 */
public record VersionDto(
    int no,
    ConsolidatedVersion.Cause cause,
    Instant at,
    PersonRef by,
    String note,
    AttachmentDto file,
    ConsolidatedContent content) {
  /** For who only reads the report. */
  public VersionDto outward() {
    return new VersionDto(no, cause, at, by, note, file, content.outward());
  }

  public record All(List<VersionDto> versions) {}
}
