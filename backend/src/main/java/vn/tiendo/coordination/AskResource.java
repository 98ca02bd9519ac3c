package vn.tiendo.coordination;

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
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.WorkReason;

@Path("/api/v1/coordination-asks")
@Produces(MediaType.APPLICATION_JSON)
class AskResource {
  private final AskService service;
  private final ListWords words;

  AskResource(AskService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listCoordinationAsks")
  public RestResponse<Page<CoordinationAskDto>> list(
      @RestQuery String plan,
      @RestQuery UUID task,
      @RestQuery UUID occurrence,
      @RestQuery UUID workItem,
      @RestQuery String unit,
      @RestQuery String askedBy,
      @RestQuery String state,
      @RestQuery Boolean overdue,
      @RestQuery String q,
      @RestQuery LocalDate asOf,
      @RestQuery @DefaultValue("dueDate") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    AskFilter filter =
        new AskFilter(
            ListWords.ids(plan),
            task,
            occurrence,
            workItem,
            words.units(unit, "unit"),
            words.units(askedBy, "askedBy"),
            ListWords.words(state),
            overdue,
            q);
    return Answers.page(
        service.list(filter, sort, new Paging(cursor, limit, includeTotal), asOf), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = CoordinationAskDto.class, responseCode = "201")
  @Operation(operationId = "createCoordinationAsk")
  public RestResponse<CoordinationAskDto> create(NewCoordinationAsk wanted) {
    CoordinationAskDto ask = service.create(wanted);
    return Answers.created("/api/v1/coordination-asks/" + ask.id(), ask);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getCoordinationAsk")
  public RestResponse<CoordinationAskDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editCoordinationAsk")
  public RestResponse<CoordinationAskDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @POST
  @Path("{id}/answers")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = CoordinationAskDto.class, responseCode = "201")
  @Operation(operationId = "answerCoordinationAsk")
  public RestResponse<CoordinationAskDto> answer(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewAskAnswer answer) {
    return Answers.created("/api/v1/coordination-asks/" + id, service.answer(id, ifMatch, answer));
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawCoordinationAsk")
  public RestResponse<CoordinationAskDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.withdraw(id, ifMatch, why.reason()));
  }
}
