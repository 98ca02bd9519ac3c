package vn.tiendo.progress;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
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
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.WorkNote;

@Path("/api/v1/progress-updates")
@Produces(MediaType.APPLICATION_JSON)
class ProgressResource {
  private final ProgressService service;
  private final ListWords words;

  ProgressResource(ProgressService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listProgressUpdates")
  public RestResponse<Page<ProgressUpdateDto>> list(
      @BeanParam ProgressQuery query,
      @RestQuery @DefaultValue("-reportedOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(service.list(query.filter(words), sort, paging), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ProgressUpdateDto.class, responseCode = "201")
  @Operation(operationId = "createProgressUpdate")
  public RestResponse<ProgressUpdateDto> create(
      @HeaderParam("If-Match") IfMatch ifMatch, NewProgressUpdate wanted) {
    ProgressUpdateDto update = service.create(wanted, ifMatch);
    return Answers.created("/api/v1/progress-updates/" + update.id(), update);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getProgressUpdate")
  public RestResponse<ProgressUpdateDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editProgressUpdate")
  public RestResponse<ProgressUpdateDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed("USER")
  @Operation(operationId = "listProgressRevisions")
  public RestResponse<Page<ProgressRevisionDto>> revisions(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.revisions(id, new Paging(cursor, limit, false)), uri);
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawProgressUpdate")
  public RestResponse<ProgressUpdateDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.withdraw(id, ifMatch, note.note()));
  }
}
