package vn.tiendo.workitem;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.Paging;
import vn.tiendo.itemlist.WorkItemDto;
import vn.tiendo.itemlist.WorkItemQuery;

@Path("/api/v1/work-items")
@Produces(MediaType.APPLICATION_JSON)
class WorkItemResource {
  private final WorkItemService service;

  WorkItemResource(WorkItemService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listWorkItems")
  public RestResponse<Page<WorkItemDto>> list(
      @BeanParam WorkItemQuery query,
      @RestQuery LocalDate asOf,
      @RestQuery @DefaultValue("dueDate") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(service.list(query, sort, paging, asOf), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createWorkItem")
  @APIResponseSchema(value = WorkItemDto.class, responseCode = "201")
  public RestResponse<WorkItemDto> create(NewWorkItem wanted) {
    WorkItemDto item = service.create(wanted);
    return Answers.created("/api/v1/work-items/" + item.id(), item);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getWorkItem")
  public RestResponse<WorkItemDto> get(@RestPath UUID id, @RestQuery LocalDate asOf) {
    return Answers.ok(service.get(id, asOf));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editWorkItem")
  public RestResponse<WorkItemDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteWorkItem")
  public RestResponse<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    service.delete(id, ifMatch);
    return Answers.noContent();
  }

  @GET
  @Path("{id}/events")
  @RolesAllowed("USER")
  @Operation(operationId = "listWorkItemEvents")
  public RestResponse<Page<WorkItemEventDto>> events(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.events(id, new Paging(cursor, limit, false)), uri);
  }
}
