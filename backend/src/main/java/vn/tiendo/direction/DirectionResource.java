package vn.tiendo.direction;

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
import vn.tiendo.daily.WorkNote;

@Path("/api/v1/directions")
@Produces(MediaType.APPLICATION_JSON)
class DirectionResource {
  private final DirectionService service;
  private final ListWords words;

  DirectionResource(DirectionService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listDirections")
  public RestResponse<Page<DirectionDto>> list(
      @RestQuery String plan,
      @RestQuery UUID task,
      @RestQuery UUID indicator,
      @RestQuery UUID document,
      @RestQuery String unit,
      @RestQuery UUID person,
      @RestQuery UUID givenBy,
      @RestQuery boolean mine,
      @RestQuery String state,
      @RestQuery Boolean overdue,
      @RestQuery String q,
      @RestQuery LocalDate asOf,
      @RestQuery @DefaultValue("-givenOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    DirectionFilter filter =
        new DirectionFilter(
            ListWords.ids(plan),
            task,
            indicator,
            document,
            words.units(unit, "unit"),
            person,
            givenBy,
            mine,
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
  @APIResponseSchema(value = DirectionDto.class, responseCode = "201")
  @Operation(operationId = "createDirection")
  public RestResponse<DirectionDto> create(NewDirection wanted) {
    DirectionDto direction = service.create(wanted);
    return Answers.created("/api/v1/directions/" + direction.id(), direction);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getDirection")
  public RestResponse<DirectionDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Path("{id}/answers")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = DirectionDto.class, responseCode = "201")
  @Operation(operationId = "answerDirection")
  public RestResponse<DirectionDto> answer(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewDirectionAnswer answer) {
    return Answers.created("/api/v1/directions/" + id, service.answer(id, ifMatch, answer));
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawDirection")
  public RestResponse<DirectionDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.withdraw(id, ifMatch, note.note()));
  }
}
