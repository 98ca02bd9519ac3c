package vn.tiendo.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.tiendo.common.persistence.RowMapper;
import vn.tiendo.common.persistence.Sql;

/** Files, their pieces and links. */
@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {
  private static final int PIECE = 512 * 1024;
  private final Sql sql;

  AttachmentRepository(Sql sql) {
    this.sql = sql;
  }

  /** In pieces of half a mebibyte, so that no file stands in memory whole. */
  void storePieces(UUID attachmentId, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] piece = in.readNBytes(PIECE);
      for (int position = 0; piece.length > 0; position++) {
        sql.update(
            "INSERT INTO attachment_piece (attachment_id, position, bytes) VALUES (?, ?, ?)",
            attachmentId,
            position,
            piece);
        piece = in.readNBytes(PIECE);
      }
    }
  }

  /** One statement a piece: the reader's line may be slow, the connection is not held for it. */
  void writePieces(UUID attachmentId, OutputStream out) throws IOException {
    List<byte[]> piece = piece(attachmentId, 0);
    for (int position = 1; !piece.isEmpty(); position++) {
      out.write(piece.getFirst());
      piece = piece(attachmentId, position);
    }
  }

  private List<byte[]> piece(UUID attachmentId, int position) {
    return sql.list(
        "SELECT bytes FROM attachment_piece WHERE attachment_id = ? AND position = ?",
        row -> row.getBytes(1),
        attachmentId,
        position);
  }

  List<AttachmentLink> links(UUID resourceId) {
    return getEntityManager()
        .createQuery(
            "FROM AttachmentLink WHERE resourceId = ?1 ORDER BY position, id", AttachmentLink.class)
        .setParameter(1, resourceId)
        .getResultList();
  }

  List<AttachmentLink> linksOf(UUID attachmentId) {
    return getEntityManager()
        .createQuery("FROM AttachmentLink WHERE attachmentId = ?1", AttachmentLink.class)
        .setParameter(1, attachmentId)
        .getResultList();
  }

  <T> List<T> linkedTo(Collection<UUID> resourceIds, RowMapper<T> mapper) {
    return sql.list(
        """
        SELECT l.resource_id, a.* FROM attachment_link l JOIN attachment a ON a.id = l.attachment_id
        WHERE l.resource_id = ANY (?) ORDER BY l.resource_id, l.position, l.id""",
        mapper,
        (Object) resourceIds.toArray(UUID[]::new));
  }

  List<Attachment> expired(Instant now) {
    return find("expiresAt < ?1 ORDER BY expiresAt", now).page(0, 100).list();
  }
}
