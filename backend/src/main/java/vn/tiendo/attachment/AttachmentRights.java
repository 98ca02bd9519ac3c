package vn.tiendo.attachment;

import static vn.tiendo.common.security.Relation.AUTHOR;
import static vn.tiendo.common.security.Relation.READER;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Relation;

/**
 * Who reads something reads its files; a file that belongs to nothing yet is its sender's alone.
 */
@ApplicationScoped
class AttachmentRights {
  private final List<AttachmentHolder> holders;
  private final AttachmentRepository attachments;
  private final Caller caller;

  AttachmentRights(
      @All List<AttachmentHolder> holders, AttachmentRepository attachments, Caller caller) {
    this.holders = holders;
    this.attachments = attachments;
    this.caller = caller;
  }

  EnumSet<Relation> relations(Attachment attachment) {
    EnumSet<Relation> relations = EnumSet.noneOf(Relation.class);
    List<AttachmentLink> links = attachments.linksOf(attachment.id());
    if (links.isEmpty() && attachment.createdBy.equals(caller.actorId())) {
      relations.add(AUTHOR);
    }
    if (links.stream().anyMatch(this::readable)) {
      relations.add(READER);
    }
    return relations;
  }

  private boolean readable(AttachmentLink link) {
    return holders.stream()
        .anyMatch(h -> h.resourceType().equals(link.resourceType) && h.readable(link.resourceId));
  }
}
