package vn.tiendo.task;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.occurrence.OccurrenceDto;
import vn.tiendo.worklist.WorkQuery;
import vn.tiendo.worklist.WorkRows;
import vn.tiendo.worklist.WorkSort;

@Path("/api/v1/tasks")
@Produces(MediaType.APPLICATION_JSON)
class TaskResource {
  private final TaskService service;
  private final WorkQuery.Reader reader;

  TaskResource(TaskService service, WorkQuery.Reader reader) {
    this.service = service;
    this.reader = reader;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listTasks")
  public RestResponse<Page<TaskSummary>> list(
      @BeanParam WorkQuery query,
      @RestQuery @DefaultValue("sortKey") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    WorkSort.By by = WorkSort.By.of(sort, query.basis());
    return Answers.page(
        service.list(
            new WorkRows.Request(
                reader.filter(query, null, query.begun),
                by,
                true,
                query.asOf,
                cursor,
                limit,
                includeTotal)),
        uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createTask")
  @APIResponseSchema(value = TaskDto.class, responseCode = "201")
  public RestResponse<TaskDto> create(NewTask wanted) {
    TaskDto task = service.create(wanted);
    return Answers.created("/api/v1/tasks/" + task.id(), task);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getTask")
  public RestResponse<TaskDto> get(@RestPath UUID id, @RestQuery LocalDate asOf) {
    return Answers.ok(service.get(id, asOf));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editTask")
  public RestResponse<TaskDto> edit(
      @RestPath UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      @RequestBody(content = @Content(schema = @Schema(implementation = TaskEdit.class)))
          ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteTask")
  public RestResponse<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    service.delete(id, ifMatch);
    return Answers.noContent();
  }

  @GET
  @Path("{id}/occurrences")
  @RolesAllowed("USER")
  @Operation(operationId = "listTaskOccurrences")
  public RestResponse<Page<OccurrenceDto>> occurrences(
      @RestPath UUID id,
      @RestQuery LocalDate asOf,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(service.occurrences(id, asOf, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}/terms")
  @RolesAllowed("USER")
  @Operation(operationId = "listTaskTerms")
  public RestResponse<Page<TaskTermDto>> terms(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.terms(id, cursor, limit), uri);
  }
}
