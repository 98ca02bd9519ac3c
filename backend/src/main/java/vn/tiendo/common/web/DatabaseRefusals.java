package vn.tiendo.common.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.RuleBroken;

/**
 * What PostgreSQL refuses, as our own problems: constraints.properties says for each constraint
 * `pointer|CODE|message key`, or for its kind (`*_uq`); a unique or exclusion constraint is a
 * conflict, a check or foreign key a violation.
 */
@Singleton
class DatabaseRefusals {
  private static final Logger LOG = Logger.getLogger(DatabaseRefusals.class);
  private static final Set<String> UNIQUE = Set.of("23505", "23P01");

  /**
   * Lock not available, cancelled by time-out, deadlock, too many or lost connections, shutting
   * down.
   */
  private static final Set<String> AWAY =
      Set.of(
          "55P03", "57014", "40P01", "40001", "53300", "57P01", "57P02", "57P03", "08000", "08001",
          "08003", "08006");

  private final Properties constraints = new Properties();

  DatabaseRefusals() {
    try (InputStream in = DatabaseRefusals.class.getResourceAsStream("/constraints.properties")) {
      constraints.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<ApiException> read(SQLException failure) {
    ServerErrorMessage message = said(failure);
    String entry =
        message == null || message.getConstraint() == null ? null : entry(message.getConstraint());
    if (entry == null) {
      return Optional.empty();
    }
    String[] parts = entry.split("\\|");
    return Optional.of(
        UNIQUE.contains(message.getSQLState())
            ? Conflict.of(parts[1], parts[2])
            : RuleBroken.at(parts[0], parts[1], parts[2]));
  }

  /** What the server said; a refused batch holds it in its cause. */
  private static ServerErrorMessage said(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
        return refusal.getServerErrorMessage();
      }
    }
    return null;
  }

  /** The constraint's own line, or that of its kind ("*_uq"). */
  private String entry(String constraint) {
    String own = constraints.getProperty(constraint);
    if (own != null) {
      return own;
    }
    // The rule that should have spoken first is missing: seen in the log, never as a 500.
    LOG.warnf("no line in constraints.properties for %s", constraint);
    return constraints.getProperty("*" + constraint.substring(constraint.lastIndexOf('_')));
  }

  boolean away(SQLException failure) {
    return failure.getSQLState() == null || AWAY.contains(failure.getSQLState());
  }
}
