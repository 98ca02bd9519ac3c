package vn.tiendo.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tiendo.common.time.PeriodRegime;

/** Reporting periods. */
@Path("/api/v1/periods")
@Produces(MediaType.APPLICATION_JSON)
class PeriodResource {
  private final PeriodService periods;

  PeriodResource(PeriodService periods) {
    this.periods = periods;
  }

  @GET
  @Path("{key}")
  @RolesAllowed("USER")
  @Operation(operationId = "getPeriod")
  public PeriodDto get(
      @PathParam("key") String key,
      @QueryParam("regime") @DefaultValue("REPORTING") PeriodRegime regime) {
    return periods.get(key, regime);
  }
}
