package vn.tiendo.regime;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.Paging;

/** Regimes of reports. */
@Path("/api/v1/report-regimes")
@Produces(MediaType.APPLICATION_JSON)
class RegimeResource {
  private final RegimeService service;

  RegimeResource(RegimeService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listReportRegimes")
  public RestResponse<Page<RegimeDto>> list(
      @RestQuery Boolean active,
      @RestQuery("plan") UUID planId,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    RegimeRepository.Filter filter = new RegimeRepository.Filter(active, planId);
    return Answers.page(service.list(filter, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = RegimeDto.class, responseCode = "201")
  @Operation(operationId = "createReportRegime")
  public RestResponse<RegimeDto> create(RegimeDto.Wanted wanted) {
    RegimeDto regime = service.create(wanted);
    return Answers.created("/api/v1/report-regimes/" + regime.id(), regime);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getReportRegime")
  public RestResponse<RegimeDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editReportRegime")
  public RestResponse<RegimeDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }
}
