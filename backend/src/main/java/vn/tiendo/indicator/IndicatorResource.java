package vn.tiendo.indicator;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** The dictionary entry of an indicator, and its targets. */
@Path("/api/v1/indicators")
@Produces("application/json")
class IndicatorResource {
  private final IndicatorService indicators;
  private final TargetService targets;

  IndicatorResource(IndicatorService indicators, TargetService targets) {
    this.indicators = indicators;
    this.targets = targets;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @APIResponseSchema(value = IndicatorDto.class, responseCode = "201")
  @Operation(operationId = "createIndicator")
  public RestResponse<IndicatorDto> create(NewIndicator wanted) {
    IndicatorDto added = indicators.create(wanted);
    return Answers.created("/api/v1/indicators/" + added.id(), added);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getIndicator")
  public IndicatorDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return indicators.get(id, asOf);
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editIndicator")
  public RestResponse<IndicatorDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(indicators.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteIndicator")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    indicators.delete(id, ifMatch);
    return Answers.noContent();
  }

  @GET
  @Path("{id}/targets")
  @RolesAllowed("USER")
  @Operation(operationId = "listIndicatorTargets")
  public RestResponse<Page<TargetDto>> targets(
      @PathParam("id") UUID id,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("history") boolean history,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    return Answers.page(targets.list(id, asOf, history, cursor, limit), uri);
  }

  @POST
  @Path("{id}/targets")
  @Write
  @RolesAllowed("USER")
  @APIResponseSchema(value = TargetDto.class, responseCode = "201")
  @Operation(operationId = "createIndicatorTarget")
  public RestResponse<TargetDto> addTarget(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewTarget wanted) {
    TargetDto added = targets.create(id, ifMatch, wanted);
    return Answers.created("/api/v1/indicator-targets/" + added.id(), added);
  }
}
