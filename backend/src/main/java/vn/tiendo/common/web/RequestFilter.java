package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import org.jboss.logging.MDC;
import vn.tiendo.common.security.Caller;

/** First of all: the request gets its number and its language. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION - 900)
class RequestFilter implements ContainerRequestFilter {
  private final Caller caller;
  private final RoutingContext routing;

  RequestFilter(Caller caller, RoutingContext routing) {
    this.caller = caller;
    this.routing = routing;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    UUID id = routing.get(EdgeFilter.REQUEST_ID);
    caller.arrive(id, EdgeFilter.language(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    MDC.put("requestId", id.toString());
  }
}
