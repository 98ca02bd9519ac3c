package vn.tiendo.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.common.persistence.SqlFailure;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.Page;

/**
 * The trail for those who answer for it: an administrator sees the writes of his organisation's
 * people and machines, who keeps the installation sees all and may have the chain judged.
 */
@ApplicationScoped
class AuditService {
  private final AuditRepository trail;
  private final AgroalDataSource dataSource;
  private final Caller caller;
  private final Path folder;

  AuditService(
      AuditRepository trail,
      AgroalDataSource dataSource,
      Caller caller,
      @ConfigProperty(name = "tiendo.data-dir") String folder) {
    this.trail = trail;
    this.dataSource = dataSource;
    this.caller = caller;
    this.folder = Path.of(folder);
  }

  Page<AuditEventDto> page(AuditFilter filter, String cursorText, int limit, boolean total) {
    UUID[] owners = owners();
    String pin = "audit-events " + filter;
    Long before =
        cursorText == null ? null : Long.valueOf(Cursor.read(cursorText, pin).keys().getFirst());
    List<AuditEventDto> rows = trail.page(filter, owners, before, limit + 1);
    boolean more = rows.size() > limit;
    List<AuditEventDto> shown = more ? rows.subList(0, limit) : rows;
    String next =
        more
            ? Cursor.write(caller.today(), pin, List.of(Long.toString(shown.getLast().seq())))
            : null;
    return new Page<>(shown, next, total ? trail.count(filter, owners) : null);
  }

  /** The organisations the caller administers; null for all. */
  private UUID[] owners() {
    if (caller.keepsInstallation()) {
      return null;
    }
    UUID[] owners =
        caller.posts().stream()
            .filter(post -> post.kind() == PositionKind.ADMINISTRATOR)
            .map(Post::ownerId)
            .distinct()
            .toArray(UUID[]::new);
    if (owners.length == 0) {
      throw new NotAllowed("audit.onlyAdministrators");
    }
    return owners;
  }

  /** Judges the whole chain against the heads and the key of this installation's data folder. */
  AuditVerification verify() {
    if (!caller.keepsInstallation()) {
      throw new NotAllowed("audit.onlyInstallation");
    }
    List<Head> heads = new HeadLog(folder.resolve(HeadLog.FILE)).all();
    List<SealKey> keys = heads.isEmpty() ? List.of() : List.of(SealKey.of(folder));
    try (Connection connection = dataSource.getConnection()) {
      return new ChainVerifier(connection, keys, heads).verify();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
