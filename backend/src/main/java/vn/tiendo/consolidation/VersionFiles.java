package vn.tiendo.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentHolder;

/** Files that came back from Word: read by whoever reads the report. */
@ApplicationScoped
class VersionFiles implements AttachmentHolder {
  static final String RESOURCE_TYPE = "consolidated_version";

  private final VersionRepository versions;
  private final ConsolidatedReader reader;

  VersionFiles(VersionRepository versions, ConsolidatedReader reader) {
    this.versions = versions;
    this.reader = reader;
  }

  @Override
  public String resourceType() {
    return RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID resourceId) {
    return versions.reportOf(resourceId).map(reader::sees).orElse(false);
  }
}
