package vn.tiendo.delegation;

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
import vn.tiendo.daily.Paging;

@Path("/api/v1/delegations")
@Produces(MediaType.APPLICATION_JSON)
class DelegationResource {
  private final DelegationService delegations;

  DelegationResource(DelegationService delegations) {
    this.delegations = delegations;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "listDelegations")
  public RestResponse<Page<DelegationDto>> list(
      @RestQuery UUID person,
      @RestQuery DelegationState state,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(
        delegations.list(new DelegationRepository.Filter(person, state), paging), uri);
  }

  @POST
  @Write
  @RolesAllowed("PERSON")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = DelegationDto.class, responseCode = "201")
  @Operation(operationId = "createDelegation")
  public RestResponse<DelegationDto> create(NewDelegation wanted) {
    DelegationDto delegation = delegations.create(wanted);
    return Answers.created("/api/v1/delegations/" + delegation.id(), delegation);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("PERSON")
  @Operation(operationId = "getDelegation")
  public RestResponse<DelegationDto> get(@RestPath UUID id) {
    return Answers.ok(delegations.get(id));
  }

  @POST
  @Path("{id}/endings")
  @Write
  @RolesAllowed("PERSON")
  @Operation(operationId = "endDelegation")
  public RestResponse<DelegationDto> end(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(delegations.end(id, ifMatch));
  }
}
