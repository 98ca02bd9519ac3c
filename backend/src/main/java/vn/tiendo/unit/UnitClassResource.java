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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** What documents call several units by. */
@Path("/api/v1/unit-classes")
@Produces(MediaType.APPLICATION_JSON)
class UnitClassResource {
  private final UnitClassService classes;

  UnitClassResource(UnitClassService classes) {
    this.classes = classes;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listUnitClasses")
  public RestResponse<Page<UnitClassDto>> list(
      @QueryParam("q") String q,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(classes.page(q, asOf, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getUnitClass")
  public UnitClassDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return classes.one(id, asOf);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createUnitClass")
  @APIResponseSchema(value = UnitClassDto.class, responseCode = "201")
  public RestResponse<UnitClassDto> create(NewUnitClass unitClass) {
    UnitClassDto created = classes.create(unitClass);
    return Answers.created("/api/v1/unit-classes/" + created.id(), created);
  }
}
