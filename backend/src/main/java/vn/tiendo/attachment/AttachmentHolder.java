package vn.tiendo.attachment;

import java.util.UUID;

/**
 * A kind of thing that carries files; a bean of the feature that owns it. Without one, nobody reads
 * the files.
 */
public interface AttachmentHolder {
  /** As given to {@link Attachments#link}. */
  String resourceType();

  /** May the caller of this request read the thing? */
  boolean readable(UUID resourceId);
}
