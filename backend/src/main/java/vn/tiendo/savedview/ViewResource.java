package vn.tiendo.savedview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
class ViewResource {
  private final ViewService views;

  ViewResource(ViewService views) {
    this.views = views;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "listViews")
  public RestResponse<Page<ViewDto>> list(
      @RestQuery ViewList list,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(views.list(list, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("PERSON")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ViewDto.class, responseCode = "201")
  @Operation(operationId = "createView")
  public RestResponse<ViewDto> create(NewView wanted) {
    ViewDto view = views.create(wanted);
    return Answers.created("/api/v1/views/" + view.id(), view);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("PERSON")
  @Operation(operationId = "getView")
  public RestResponse<ViewDto> get(@RestPath UUID id) {
    return Answers.ok(views.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("PERSON")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editView")
  public RestResponse<ViewDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(views.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("PERSON")
  @Operation(operationId = "deleteView")
  public RestResponse<Void> delete(@RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    views.delete(id, ifMatch);
    return Answers.noContent();
  }
}
