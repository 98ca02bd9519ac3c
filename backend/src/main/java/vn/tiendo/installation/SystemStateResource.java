package vn.tiendo.installation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How this installation is doing. */
@Path("/api/v1/system/state")
@Produces(MediaType.APPLICATION_JSON)
class SystemStateResource {
  private final SystemStateService state;

  SystemStateResource(SystemStateService state) {
    this.state = state;
  }

  @GET
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "getSystemState")
  public SystemStateDto get() {
    return state.now();
  }
}
