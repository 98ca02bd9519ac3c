package vn.tiendo.common.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;

/**
 * A machine without the scope `write` reads, whatever the operation: the one place where nobody can
 * forget it.
 */
@Provider
class ReadOnlyFilter implements ContainerRequestFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Caller caller;

  ReadOnlyFilter(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    if (!READING.contains(request.getMethod())
        && caller.signedIn()
        && caller.rights().readsOnly()) {
      throw new NotAllowed("common.readOnlyClient");
    }
  }
}
