package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import vn.tiendo.common.security.Caller;

/**
 * Gives a kept answer where nothing was written since it was read; {@link EtagFilter} turns it into
 * a 304 for a reader who has it already. Such methods return {@code RestResponse} and take no part
 * in {@code include=}.
 */
@Remembered
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class RememberInterceptor {
  private final AnswerMemory memory;
  private final JsonBytes json;
  private final Fields fields;
  private final Caller caller;
  private final CurrentOperation operation;
  private final RoutingContext routing;

  RememberInterceptor(
      AnswerMemory memory,
      JsonBytes json,
      Fields fields,
      Caller caller,
      CurrentOperation operation,
      RoutingContext routing) {
    this.memory = memory;
    this.json = json;
    this.fields = fields;
    this.caller = caller;
    this.operation = operation;
    this.routing = routing;
  }

  @AroundInvoke
  Object remember(InvocationContext invocation) {
    String query = routing.request().query();
    AnswerMemory.Question question =
        new AnswerMemory.Question(
            operation.id(), query, caller.language(), caller.today(), caller.rights());
    RememberedAnswer answer = memory.get(question, snapshot -> read(invocation, snapshot));
    return ResponseBuilder.ok(answer.body(), MediaType.APPLICATION_JSON_TYPE)
        .header(HttpHeaders.ETAG, answer.etag())
        .build();
  }

  private RememberedAnswer read(InvocationContext invocation, String snapshot) {
    Object figures = ((RestResponse<?>) proceed(invocation)).getEntity();
    byte[] body = json.of(fields.pick(figures, routing.request().getParam("fields")));
    return new RememberedAnswer(body, JsonBytes.etag(body), snapshot);
  }

  /** Resource methods throw nothing that must be declared; what they throw goes on unchanged. */
  private static Object proceed(InvocationContext invocation) {
    try {
      return invocation.proceed();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
