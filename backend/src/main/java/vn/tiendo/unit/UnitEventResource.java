package vn.tiendo.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Merge, split, rename, abolish. */
@Path("/api/v1/unit-events")
@Produces(MediaType.APPLICATION_JSON)
class UnitEventResource {
  private final UnitEventService events;

  UnitEventResource(UnitEventService events) {
    this.events = events;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listUnitEvents")
  public RestResponse<Page<UnitEventDto>> list(
      @QueryParam("unit") String unit,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(events.page(unit, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getUnitEvent")
  public UnitEventDto get(@PathParam("id") UUID id) {
    return events.one(id);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createUnitEvent")
  @APIResponseSchema(value = UnitEventDto.class, responseCode = "201")
  public RestResponse<UnitEventDto> create(NewUnitEvent event) {
    UnitEventDto created = events.create(event);
    return Answers.created("/api/v1/unit-events/" + created.id(), created);
  }
}
