package vn.tiendo.completeness;

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

/** Who has reported in a period and who has not. */
@Path("/api/v1/report-periods/{id}/completeness")
@Produces(MediaType.APPLICATION_JSON)
class CompletenessResource {
  private final CompletenessService service;

  CompletenessResource(CompletenessService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportCompleteness")
  public RestResponse<CompletenessDto> completeness(@RestPath UUID id) {
    return Answers.ok(service.of(id));
  }
}
