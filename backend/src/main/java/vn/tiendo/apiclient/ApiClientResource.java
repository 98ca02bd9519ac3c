package vn.tiendo.apiclient;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Machine clients. */
@Path("/api/v1/api-clients")
@Produces(MediaType.APPLICATION_JSON)
class ApiClientResource {
  private final ApiClientService clients;

  ApiClientResource(ApiClientService clients) {
    this.clients = clients;
  }

  @GET
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "listApiClients")
  public RestResponse<Page<ApiClientDto>> list(
      @QueryParam("unit") String unit,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(clients.page(unit, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "getApiClient")
  public ApiClientDto get(@PathParam("id") UUID id) {
    return clients.one(id);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createApiClient")
  @APIResponseSchema(value = ApiClientWithSecret.class, responseCode = "201")
  public RestResponse<ApiClientWithSecret> create(NewApiClient client) {
    ApiClientWithSecret created = clients.create(client);
    return Answers.created("/api/v1/api-clients/" + created.client().id(), created);
  }

  @PATCH
  @Path("{id}")
  @Write
  @Consumes("application/merge-patch+json")
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "editApiClient")
  public RestResponse<ApiClientDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(clients.edit(id, ifMatch, patch));
  }

  @POST
  @Path("{id}/secrets")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "changeApiClientSecret")
  public RestResponse<ApiClientWithSecret> changeSecret(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(clients.changeSecret(id, ifMatch));
  }

  @POST
  @Path("{id}/disablements")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "disableApiClient")
  public RestResponse<ApiClientDto> disable(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(clients.disable(id, ifMatch));
  }

  @POST
  @Path("{id}/enablements")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "enableApiClient")
  public RestResponse<ApiClientDto> enable(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(clients.enable(id, ifMatch));
  }
}
