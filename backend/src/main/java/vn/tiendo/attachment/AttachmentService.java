package vn.tiendo.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.UUID;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.TooLarge;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.common.web.contract.Characters;

@ApplicationScoped
class AttachmentService {
  /** 25 MiB. */
  static final long MAX_SIZE = 25L * 1024 * 1024;

  private final AttachmentRepository attachments;
  private final AttachmentRights rights;
  private final Attachments door;
  private final Deletions deletions;
  private final Caller caller;
  private final Clock clock;

  AttachmentService(
      AttachmentRepository attachments,
      AttachmentRights rights,
      Attachments door,
      Deletions deletions,
      Caller caller,
      Clock clock) {
    this.attachments = attachments;
    this.rights = rights;
    this.door = door;
    this.deletions = deletions;
    this.caller = caller;
    this.clock = clock;
  }

  AttachmentDto get(UUID id) {
    return door.dto(readable(id));
  }

  /** Who may read it; the bytes are written afterwards by {@link #write}. */
  Attachment readable(UUID id) {
    Attachment attachment = attachments.findByIdOptional(id).orElseThrow(NotFound::new);
    if (rights.relations(attachment).isEmpty()) {
      throw new NotFound();
    }
    return attachment;
  }

  void write(UUID id, OutputStream out) throws IOException {
    attachments.writePieces(id, out);
  }

  @Transactional
  AttachmentDto store(String fileName, Path file) {
    String name = nameOf(fileName);
    FileDigest digest = FileDigest.of(file);
    if (digest.size() == 0) {
      throw RuleBroken.at("/file", "EMPTY_FILE", "attachment.empty");
    }
    if (digest.size() > MAX_SIZE) {
      throw new TooLarge(MAX_SIZE);
    }
    String type =
        FileTypes.of(file, name)
            .orElseThrow(() -> RuleBroken.at("/file", "FILE_TYPE_NOT_ACCEPTED", "attachment.type"));
    return door.keep(name, type, digest, file);
  }

  /** Removes what nobody linked within a day. */
  @ActivateRequestContext
  @Transactional
  void removeUnlinked() {
    caller.become(Rights.system());
    attachments.expired(clock.instant()).forEach(deletions::delete);
  }

  /** The last part of the name, in NFC; controls and bidirectional marks could disguise it. */
  private static String nameOf(String sent) {
    String name =
        sent == null
            ? ""
            : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    name = Normalizer.normalize(name, Normalizer.Form.NFC).strip();
    if (name.isEmpty() || name.length() > 255 || Characters.firstForbidden(name).isPresent()) {
      throw RuleBroken.at("/file", "BAD_FILE_NAME", "attachment.badName");
    }
    return name;
  }
}
