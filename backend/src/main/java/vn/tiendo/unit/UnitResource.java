package vn.tiendo.unit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.MediaType;
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

/** Units. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
class UnitResource {
  private final UnitService units;
  private final UnitChangeService changes;

  UnitResource(UnitService units, UnitChangeService changes) {
    this.units = units;
    this.changes = changes;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listUnits")
  public RestResponse<Page<UnitDto>> list(
      @QueryParam("q") String q,
      @QueryParam("code") String code,
      @QueryParam("parent") String parent,
      @QueryParam("internal") Boolean internal,
      @QueryParam("kind") UnitKind kind,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    UnitFilter filter = new UnitFilter(q, code, parent, internal, kind, asOf);
    return Answers.page(units.page(filter, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getUnit")
  public UnitDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return units.one(id, asOf);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createUnit")
  @APIResponseSchema(value = UnitDto.class, responseCode = "201")
  public RestResponse<UnitDto> create(NewUnit unit) {
    UnitDto created = changes.create(unit);
    return Answers.created("/api/v1/units/" + created.id(), created);
  }

  @PATCH
  @Path("{id}")
  @Write
  @Consumes("application/merge-patch+json")
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "editUnit")
  public RestResponse<UnitDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(changes.edit(id, ifMatch, patch));
  }
}
