package vn.tiendo.printing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentHolder;
import vn.tiendo.consolidation.ConsolidatedReader;
import vn.tiendo.edition.Versions;

/** Files that came back from Word: read by whoever reads the report. */
@ApplicationScoped
class VersionFiles implements AttachmentHolder {
  private final Versions versions;
  private final ConsolidatedReader reader;

  VersionFiles(Versions versions, ConsolidatedReader reader) {
    this.versions = versions;
    this.reader = reader;
  }

  @Override
  public String resourceType() {
    return Versions.RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID resourceId) {
    return versions.reportOf(resourceId).map(reader::sees).orElse(false);
  }
}
