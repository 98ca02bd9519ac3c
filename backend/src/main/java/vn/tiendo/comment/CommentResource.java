package vn.tiendo.comment;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
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
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.WorkNote;

@Path("/api/v1/comments")
@Produces(MediaType.APPLICATION_JSON)
class CommentResource {
  private final CommentService service;

  CommentResource(CommentService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listComments")
  public RestResponse<Page<CommentDto>> list(
      @RestQuery UUID task,
      @RestQuery UUID workItem,
      @RestQuery UUID mentioned,
      @RestQuery @DefaultValue("saidAt") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    CommentFilter filter = new CommentFilter(task, workItem, mentioned);
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = CommentDto.class, responseCode = "201")
  @Operation(operationId = "createComment")
  public RestResponse<CommentDto> create(NewComment wanted) {
    CommentDto comment = service.create(wanted);
    return Answers.created("/api/v1/comments/" + comment.id(), comment);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getComment")
  public RestResponse<CommentDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editComment")
  public RestResponse<CommentDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawComment")
  public RestResponse<CommentDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.withdraw(id, ifMatch));
  }
}
