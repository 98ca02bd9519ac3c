package vn.tiendo.assignment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;

@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class AssignmentResource {
  private final AssignmentService service;
  private final ListWords words;

  AssignmentResource(AssignmentService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @Path("assignments")
  @RolesAllowed("USER")
  @Operation(operationId = "listAssignments")
  public RestResponse<Page<AssignmentDto>> list(
      @RestQuery String plan,
      @RestQuery String section,
      @RestQuery UUID task,
      @RestQuery String unit,
      @RestQuery String role,
      @RestQuery String state,
      @RestQuery UUID person,
      @RestQuery String workState,
      @RestQuery boolean mine,
      @RestQuery boolean givable,
      @RestQuery String q,
      @RestQuery @DefaultValue("code") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    AssignmentFilter filter =
        new AssignmentFilter(
            ListWords.ids(plan),
            ListWords.ids(section),
            task,
            words.units(unit, "unit"),
            ListWords.words(role),
            ListWords.words(state),
            person,
            null,
            ListWords.words(workState),
            givable,
            q);
    return Answers.page(
        service.list(filter, mine, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Path("assignments")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = AssignmentDto.class, responseCode = "201")
  @Operation(operationId = "createAssignment")
  public RestResponse<AssignmentDto> begin(NewAssignment wanted) {
    AssignmentDto assignment = service.begin(wanted);
    return Answers.created("/api/v1/assignments/" + assignment.id(), assignment);
  }

  @GET
  @Path("assignments/{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getAssignment")
  public RestResponse<AssignmentDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @GET
  @Path("assignments/{id}/steps")
  @RolesAllowed("USER")
  @Operation(operationId = "listAssignmentSteps")
  public RestResponse<Page<AssignmentStepDto>> steps(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.steps(id, new Paging(cursor, limit, false)), uri);
  }

  @POST
  @Path("assignments/{id}/steps")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = AssignmentDto.class, responseCode = "201")
  @Operation(operationId = "createAssignmentStep")
  public RestResponse<AssignmentDto> pass(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewAssignmentStep step) {
    return Answers.created("/api/v1/assignments/" + id, service.pass(id, ifMatch, step));
  }

  @POST
  @Path("assignment-batches")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createAssignmentBatch")
  public RestResponse<AssignmentBatchResult> passAll(NewAssignmentBatch wanted) {
    return Answers.ok(service.passAll(wanted));
  }
}
