package vn.tiendo.common.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.problem.KeyReused;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.common.web.IdempotencyStore.Kept;
import vn.tiendo.common.web.IdempotencyStore.Origin;

/**
 * One writing request = one transaction: origin row and idempotency key, the work, the answer's
 * bytes, the kept answer, commit. With validateOnly=true everything is done, flushed and rolled
 * back.
 *
 * <p>Whoever stands in for others acts by his own rights first, and only where these do not reach
 * by those of one who is away; the origin row then says in whose place (ADR 0013).
 */
@Write
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class WriteInterceptor {
  private final IdempotencyStore store;
  private final JsonBytes json;
  private final Caller caller;
  private final CurrentOperation operation;
  private final EntityManager entities;
  private final RoutingContext routing;

  WriteInterceptor(
      IdempotencyStore store,
      JsonBytes json,
      Caller caller,
      CurrentOperation operation,
      EntityManager entities,
      RoutingContext routing) {
    this.store = store;
    this.json = json;
    this.caller = caller;
    this.operation = operation;
    this.entities = entities;
    this.routing = routing;
  }

  @AroundInvoke
  Object write(InvocationContext invocation) throws Exception {
    Rights whole = caller.rights();
    List<UUID> absent = whole.delegators();
    if (absent.isEmpty()) {
      return attempt(invocation);
    }
    caller.act(whole.standingFor(null), null);
    try {
      return attempt(invocation);
    } catch (NotAllowed | NotFound refused) {
      return instead(invocation, whole, absent, refused);
    }
  }

  private Object instead(
      InvocationContext invocation, Rights whole, List<UUID> absent, ApiException refused)
      throws Exception {
    for (UUID delegator : absent) {
      caller.act(whole.standingFor(delegator), delegator);
      try {
        return attempt(invocation);
      } catch (NotAllowed | NotFound again) {
        // The next one's rights may reach.
      }
    }
    throw refused;
  }

  private Object attempt(InvocationContext invocation) throws Exception {
    boolean validateOnly = "true".equals(routing.request().getParam("validateOnly"));
    String key = routing.request().getHeader("Idempotency-Key");
    QuarkusTransaction.begin();
    try {
      RestResponse<?> answer = answer(invocation, validateOnly ? null : key);
      entities.flush();
      if (validateOnly) {
        QuarkusTransaction.rollback();
        return foretold(invocation, answer);
      }
      QuarkusTransaction.commit();
      return answer;
    } finally {
      if (QuarkusTransaction.isActive()) {
        QuarkusTransaction.rollback();
      }
    }
  }

  private static RestResponse<?> foretold(InvocationContext invocation, RestResponse<?> answer) {
    return invocation.getMethod().getAnnotation(Write.class).foretells()
        ? ResponseBuilder.ok(answer.getEntity(), MediaType.APPLICATION_JSON).build()
        : RestResponse.noContent();
  }

  private RestResponse<?> answer(InvocationContext invocation, String key) throws Exception {
    Optional<Kept> kept =
        store.begin(
            new Origin(
                caller.requestId(),
                caller.actorId(),
                caller.onBehalfOf(),
                caller.sessionId(),
                operation.id(),
                routing.request().remoteAddress().hostAddress()),
            key);
    if (key == null) {
      return bytes((RestResponse<?>) invocation.proceed());
    }
    for (Object parameter : invocation.getParameters()) {
      if (parameter instanceof FileUpload file) {
        operation.fileRead(file.uploadedFile());
      }
    }
    if (kept.isPresent()) {
      return replay(kept.get());
    }
    RestResponse<?> given = (RestResponse<?>) invocation.proceed();
    RestResponse<?> answer = bytes(given);
    if (answer.getStatus() < 300) {
      store.keep(caller.actorId(), key, keep(withoutSecret(given, answer)));
    }
    return answer;
  }

  private RestResponse<?> withoutSecret(RestResponse<?> given, RestResponse<?> answer) {
    if (!(given.getEntity() instanceof ShownOnce once)) {
      return answer;
    }
    ResponseBuilder<Object> kept =
        ResponseBuilder.create(given.getStatusInfo(), once.withoutSecret());
    given.getStringHeaders().forEach((name, values) -> kept.header(name, values.getFirst()));
    return bytes(kept.build());
  }

  private RestResponse<?> bytes(RestResponse<?> answer) {
    Object entity = answer.getEntity();
    entities.flush();
    if (entity == null || entity instanceof byte[]) {
      return answer;
    }
    byte[] body = json.of(entity);
    ResponseBuilder<byte[]> builder = ResponseBuilder.create(answer.getStatusInfo(), body);
    answer.getStringHeaders().forEach((name, values) -> builder.header(name, values.getFirst()));
    if (entity instanceof Versioned resource) {
      builder.header(HttpHeaders.ETAG, JsonBytes.etag(resource, body));
    }
    return builder.header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON).build();
  }

  private Kept keep(RestResponse<?> answer) {
    Map<String, String> headers = new LinkedHashMap<>();
    answer.getStringHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    return new Kept(
        operation.id(),
        operation.payloadHash(),
        answer.getStatus(),
        headers,
        (byte[]) answer.getEntity());
  }

  private RestResponse<?> replay(Kept kept) {
    if (!kept.operationId().equals(operation.id())
        || !kept.payloadHash().equals(operation.payloadHash())) {
      throw new KeyReused();
    }
    ResponseBuilder<byte[]> builder = ResponseBuilder.create(kept.status());
    if (kept.body() != null) {
      builder.entity(kept.body());
    }
    kept.headers().forEach(builder::header);
    return builder.header("Idempotency-Replayed", "true").build();
  }
}
