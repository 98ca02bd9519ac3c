package vn.tiendo.adjustment;

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
import vn.tiendo.daily.WorkNote;

@Path("/api/v1/adjustment-requests")
@Produces(MediaType.APPLICATION_JSON)
class AdjustmentResource {
  private final AdjustmentService service;
  private final ListWords words;

  AdjustmentResource(AdjustmentService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listAdjustmentRequests")
  public RestResponse<Page<AdjustmentRequestDto>> list(
      @RestQuery String plan,
      @RestQuery UUID task,
      @RestQuery UUID occurrence,
      @RestQuery UUID workItem,
      @RestQuery String unit,
      @RestQuery String leader,
      @RestQuery String type,
      @RestQuery String state,
      @RestQuery Boolean late,
      @RestQuery String q,
      @RestQuery @DefaultValue("-requestedOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    AdjustmentFilter filter =
        new AdjustmentFilter(
            ListWords.ids(plan),
            task,
            occurrence,
            workItem,
            words.units(unit, "unit"),
            ListWords.ids(leader),
            ListWords.words(type),
            ListWords.words(state),
            late,
            q);
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = AdjustmentRequestDto.class, responseCode = "201")
  @Operation(operationId = "createAdjustmentRequest")
  public RestResponse<AdjustmentRequestDto> create(NewAdjustmentRequest wanted) {
    AdjustmentRequestDto request = service.create(wanted);
    return Answers.created("/api/v1/adjustment-requests/" + request.id(), request);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getAdjustmentRequest")
  public RestResponse<AdjustmentRequestDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Path("{id}/opinions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "giveAdjustmentOpinion")
  public RestResponse<AdjustmentRequestDto> opine(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewAdjustmentOpinion opinion) {
    return Answers.ok(service.opine(id, ifMatch, opinion));
  }

  @POST
  @Path("{id}/decisions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "decideAdjustmentRequest")
  public RestResponse<AdjustmentRequestDto> decide(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewAdjustmentDecision decision) {
    return Answers.ok(service.decide(id, ifMatch, decision));
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawAdjustmentRequest")
  public RestResponse<AdjustmentRequestDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.withdraw(id, ifMatch));
  }
}
