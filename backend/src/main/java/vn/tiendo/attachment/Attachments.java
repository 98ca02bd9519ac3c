package vn.tiendo.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tiendo.common.persistence.Deletions;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.identity.People;

/** The door to files for features whose things carry them. */
@ApplicationScoped
public class Attachments {
  private final AttachmentRepository attachments;
  private final Deletions deletions;
  private final People people;
  private final Caller caller;
  private final Clock clock;

  Attachments(
      AttachmentRepository attachments,
      Deletions deletions,
      People people,
      Caller caller,
      Clock clock) {
    this.attachments = attachments;
    this.deletions = deletions;
    this.people = people;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Gives the resource exactly these files. A new one must be the caller's own upload; what is no
   * longer named and linked nowhere else goes after a day.
   *
   * @param pointer JSON Pointer of the list of ids, for what is wrong with it
   */
  public void link(
      List<UUID> ids,
      String resourceType,
      UUID resourceId,
      UUID ownerId,
      String pointer,
      Violations violations) {
    List<UUID> wanted = ids == null ? List.of() : ids.stream().distinct().toList();
    Map<UUID, AttachmentLink> present =
        attachments.links(resourceId).stream()
            .collect(Collectors.toMap(l -> l.attachmentId, Function.identity()));
    List<Attachment> added = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      if (!present.containsKey(wanted.get(i))) {
        String at = pointer + "/" + i;
        own(wanted.get(i))
            .ifPresentOrElse(
                added::add, () -> violations.add(at, "UNKNOWN_REFERENCE", "attachment.unknown"));
      }
    }
    if (violations.any()) {
      return;
    }
    present.values().stream().filter(l -> !wanted.contains(l.attachmentId)).forEach(this::unlink);
    for (Attachment file : added) {
      file.linked();
      AttachmentLink link =
          new AttachmentLink(
              ownerId, file.id(), resourceType, resourceId, wanted.indexOf(file.id()));
      attachments.getEntityManager().persist(link);
    }
  }

  /**
   * Takes in a file that the product made itself; as with an upload it goes after a day unless
   * something links to it, and only whom it was made for may read it.
   */
  public AttachmentDto keep(String fileName, String mediaType, Path file) {
    return keep(fileName, mediaType, FileDigest.of(file), file);
  }

  AttachmentDto keep(String fileName, String mediaType, FileDigest digest, Path file) {
    Attachment attachment =
        new Attachment(caller.actorId(), fileName, mediaType, digest, clock.instant());
    attachments.persistAndFlush(attachment);
    try {
      attachments.storePieces(attachment.id(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return dto(attachment);
  }

  /** A file without asking who wants to know; empty once it has gone. */
  public Optional<AttachmentDto> find(UUID id) {
    return attachments.findByIdOptional(id).map(this::dto);
  }

  /** What is in a file that the caller sent himself; empty for another's, or none. */
  public Optional<byte[]> ownContent(UUID id) {
    if (own(id).isEmpty()) {
      return Optional.empty();
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try {
      attachments.writePieces(id, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(content.toByteArray());
  }

  /** The resource's files in their order. */
  public List<AttachmentDto> of(UUID resourceId) {
    return of(List.of(resourceId)).getOrDefault(resourceId, List.of());
  }

  /** The files of several resources in one statement; a resource without files is absent. */
  public Map<UUID, List<AttachmentDto>> of(Collection<UUID> resourceIds) {
    if (attachments.getEntityManager().isJoinedToTransaction()) {
      // Files linked a moment ago are in the session only.
      attachments.flush();
    }
    Map<UUID, List<AttachmentDto>> files = new HashMap<>();
    attachments.linkedTo(
        resourceIds,
        row ->
            files
                .computeIfAbsent(Sql.id(row, "resource_id"), id -> new ArrayList<>())
                .add(dto(row)));
    return files;
  }

  private Optional<Attachment> own(UUID id) {
    return attachments.findByIdOptional(id).filter(a -> a.createdBy.equals(caller.actorId()));
  }

  private void unlink(AttachmentLink link) {
    deletions.delete(link);
    if (attachments.linksOf(link.attachmentId).isEmpty()) {
      attachments.findById(link.attachmentId).unlinked(clock.instant());
    }
  }

  AttachmentDto dto(Attachment a) {
    return new AttachmentDto(
        a.id(),
        a.version(),
        a.fileName,
        a.mediaType,
        a.size,
        a.sha256,
        a.createdAt(),
        people.ref(a.createdBy),
        a.expiresAt);
  }

  private AttachmentDto dto(ResultSet row) throws SQLException {
    return new AttachmentDto(
        Sql.id(row, "id"),
        row.getLong("version"),
        row.getString("file_name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"),
        Sql.instant(row, "created_at"),
        people.ref(Sql.id(row, "created_by")),
        Sql.instant(row, "expires_at"));
  }
}
