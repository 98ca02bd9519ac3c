package vn.tiendo.mywork;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.Paging;

@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
class MyWorkResource {
  private final MyWorkService service;

  MyWorkResource(MyWorkService service) {
    this.service = service;
  }

  @GET
  @Path("work")
  @RolesAllowed("USER")
  @Operation(operationId = "getMyWork")
  public RestResponse<MyWorkDto> overview(
      @RestQuery @DefaultValue("7") int days, @RestQuery UUID leader) {
    return Answers.ok(service.overview(days, leader));
  }

  @GET
  @Path("work-rows")
  @RolesAllowed("USER")
  @Operation(operationId = "listMyWork")
  public RestResponse<Page<WorkRowDto>> rows(
      @RestQuery WorkBox box,
      @RestQuery @DefaultValue("7") int days,
      @RestQuery UUID leader,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(
        service.rows(box, days, leader, new Paging(cursor, limit, includeTotal)), uri);
  }
}
