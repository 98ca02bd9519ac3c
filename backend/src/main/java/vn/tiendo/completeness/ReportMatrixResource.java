package vn.tiendo.completeness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;

/** Units by periods of a regime. */
@Path("/api/v1/report-regimes/{id}/matrix")
@Produces(MediaType.APPLICATION_JSON)
class ReportMatrixResource {
  private final CompletenessService service;

  ReportMatrixResource(CompletenessService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportMatrix")
  public RestResponse<CompletenessDto.Matrix> matrix(
      @RestPath UUID id, @RestQuery String from, @RestQuery String to) {
    return Answers.ok(service.matrix(id, from, to));
  }
}
