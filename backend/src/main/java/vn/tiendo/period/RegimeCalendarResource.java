package vn.tiendo.period;

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

/** The calendar of a regime: its periods, opened or not. */
@Path("/api/v1/report-regimes/{id}/calendar")
@Produces(MediaType.APPLICATION_JSON)
class RegimeCalendarResource {
  private final RegimeCalendar calendar;

  RegimeCalendarResource(RegimeCalendar calendar) {
    this.calendar = calendar;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getReportCalendar")
  public RestResponse<RegimeCalendar.Dto> calendar(
      @RestPath UUID id, @RestQuery Integer from, @RestQuery Integer to) {
    return Answers.ok(calendar.of(id, from, to));
  }
}
