package vn.tiendo.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.attachment.AttachmentHolder;

/** Who reads a document reads its files. */
@ApplicationScoped
class DocumentAttachments implements AttachmentHolder {
  private final Documents documents;

  DocumentAttachments(Documents documents) {
    this.documents = documents;
  }

  @Override
  public String resourceType() {
    return DocumentWriter.RESOURCE_TYPE;
  }

  @Override
  public boolean readable(UUID resourceId) {
    return documents.readable(resourceId);
  }
}
