package vn.tiendo.unit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;

/** Units. */
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
class UnitResource {
  private final UnitService units;

  UnitResource(UnitService units) {
    this.units = units;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listUnits")
  public RestResponse<Page<UnitDto>> list(
      @QueryParam("q") String q,
      @QueryParam("parent") UUID parent,
      @QueryParam("internal") Boolean internal,
      @QueryParam("kind") UnitKind kind,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    UnitFilter filter = new UnitFilter(q, parent, internal, kind, asOf);
    return Answers.page(units.page(filter, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getUnit")
  public UnitDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return units.one(id, asOf);
  }
}
