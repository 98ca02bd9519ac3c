package vn.tiendo.resemblance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;

/** What of a report was carried forward. */
@Path("/api/v1/reports/{id}/similarity")
@Produces(MediaType.APPLICATION_JSON)
class ResemblanceResource {
  private final ResemblanceService service;

  ResemblanceResource(ResemblanceService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportSimilarity")
  public RestResponse<ResemblanceDto> of(@RestPath UUID id) {
    return Answers.ok(service.of(id));
  }
}
