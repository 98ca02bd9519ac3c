package vn.tiendo.programme;

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

@Path("/api/v1/programmes")
@Produces(MediaType.APPLICATION_JSON)
class ProgrammeResource {
  private final ProgrammeService service;
  private final ListWords words;

  ProgrammeResource(ProgrammeService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @Operation(operationId = "listProgrammes")
  @RolesAllowed("USER")
  public RestResponse<Page<ProgrammeDto>> list(
      @RestQuery String unit,
      @RestQuery Integer year,
      @RestQuery String state,
      @RestQuery String leader,
      @RestQuery @DefaultValue("-year") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    ProgrammeFilter filter =
        new ProgrammeFilter(
            words.units(unit, "unit"), year, ListWords.words(state), ListWords.ids(leader));
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @Operation(operationId = "createProgramme")
  @APIResponseSchema(value = ProgrammeDto.class, responseCode = "201")
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<ProgrammeDto> create(NewProgramme wanted) {
    ProgrammeDto programme = service.create(wanted);
    return Answers.created("/api/v1/programmes/" + programme.id(), programme);
  }

  @GET
  @Path("{id}")
  @Operation(operationId = "getProgramme")
  @RolesAllowed("USER")
  public RestResponse<ProgrammeDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @POST
  @Path("{id}/submissions")
  @Write
  @Operation(operationId = "submitProgramme")
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<ProgrammeDto> submit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ProgrammeSubmission submission) {
    return Answers.ok(service.submit(id, ifMatch, submission));
  }

  @POST
  @Path("{id}/approvals")
  @Write
  @Operation(operationId = "approveProgramme")
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<ProgrammeDto> approve(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.approve(id, ifMatch, note));
  }

  @POST
  @Path("{id}/returns")
  @Write
  @Operation(operationId = "returnProgramme")
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  public RestResponse<ProgrammeDto> giveBack(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ProgrammeReturn wanted) {
    return Answers.ok(service.giveBack(id, ifMatch, wanted));
  }
}
