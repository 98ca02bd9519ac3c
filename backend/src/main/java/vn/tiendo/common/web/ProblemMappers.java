package vn.tiendo.common.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpClosedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.tiendo.common.persistence.SqlFailure;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.NotSignedIn;

/** The only place that turns exceptions into HTTP. */
class ProblemMappers {
  private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

  private final ProblemWriter writer;
  private final DatabaseRefusals refusals;

  ProblemMappers(ProblemWriter writer, DatabaseRefusals refusals) {
    this.writer = writer;
    this.refusals = refusals;
  }

  @ServerExceptionMapper(ApiException.class)
  Response rule(ApiException refusal) {
    return writer.answer(refusal);
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response notSignedIn(SecurityException refusal) {
    return writer.answer(new NotSignedIn("common.notSignedIn"));
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response forbidden(ForbiddenException refusal) {
    return writer.forbiddenByRole();
  }

  @ServerExceptionMapper(OptimisticLockException.class)
  Response overtaken(OptimisticLockException overtaken) {
    return writer.answer(writer.overtaken());
  }

  @ServerExceptionMapper(SqlFailure.class)
  Response sql(SqlFailure failure) {
    return database(failure, failure.getCause());
  }

  @ServerExceptionMapper(PersistenceException.class)
  Response persistence(PersistenceException failure) {
    return fromCause(failure);
  }

  @ServerExceptionMapper(WebApplicationException.class)
  Response framework(WebApplicationException refusal) {
    if (refusal.getCause() instanceof ApiException ours) {
      return writer.answer(ours);
    }
    int status = refusal.getResponse().getStatus();
    if (status < 400) {
      return refusal.getResponse();
    }
    return writer.framework(ProblemKind.ofStatus(status));
  }

  @ServerExceptionMapper(Throwable.class)
  Response anything(Throwable failure) {
    return fromCause(failure);
  }

  private Response fromCause(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      switch (at) {
        case ApiException ours -> {
          return writer.answer(ours);
        }
        case OptimisticLockException overtaken -> {
          return overtaken(overtaken);
        }
        case SQLException sql -> {
          return database(failure, sql);
        }
        case HttpClosedException hungUp -> {
          // Nobody is there to read an answer, and nothing of ours is wrong.
          LOG.debugf("the client hung up");
          return Response.noContent().build();
        }
        default -> {
          // look deeper
        }
      }
    }
    return fault(failure);
  }

  private Response database(Throwable failure, Throwable sql) {
    return refusals
        .read((SQLException) sql)
        .map(writer::answer)
        .orElseGet(() -> refusals.away((SQLException) sql) ? writer.away() : fault(failure));
  }

  private Response fault(Throwable failure) {
    LOG.errorf(failure, "fault");
    return writer.answer(ProblemKind.FAULT, null);
  }
}
