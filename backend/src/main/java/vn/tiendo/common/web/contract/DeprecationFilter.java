package vn.tiendo.common.web.contract;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import vn.tiendo.common.web.CurrentOperation;

/**
 * Tells who calls something deprecated since when it is and until when it works. The contract alone
 * decides: marking an operation or a parameter there is all there is to do.
 */
@Provider
class DeprecationFilter implements ContainerResponseFilter {
  private final CurrentOperation current;

  DeprecationFilter(CurrentOperation current) {
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Operation operation = current.operation();
    if (operation == null) {
      return;
    }
    operation
        .retirement(parameter -> ParameterFilter.sent(parameter, request))
        .ifPresent(
            retirement -> {
              response.getHeaders().putSingle("Deprecation", retirement.deprecation());
              response.getHeaders().putSingle("Sunset", retirement.sunset());
            });
  }
}
