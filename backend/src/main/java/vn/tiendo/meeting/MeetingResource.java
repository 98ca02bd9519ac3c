package vn.tiendo.meeting;

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
import jakarta.ws.rs.core.StreamingOutput;
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
import vn.tiendo.daily.WorkReason;
import vn.tiendo.paper.PaperFile;

@Path("/api/v1/meetings")
@Produces(MediaType.APPLICATION_JSON)
class MeetingResource {
  private final MeetingService service;
  private final ConclusionService conclusions;

  MeetingResource(MeetingService service, ConclusionService conclusions) {
    this.service = service;
    this.conclusions = conclusions;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listMeetings")
  public RestResponse<Page<MeetingDto>> list(
      @RestQuery String state,
      @RestQuery UUID chair,
      @RestQuery UUID document,
      @RestQuery LocalDate from,
      @RestQuery LocalDate to,
      @RestQuery String q,
      @RestQuery @DefaultValue("-heldOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    MeetingFilter filter = new MeetingFilter(ListWords.words(state), chair, document, from, to, q);
    return Answers.page(service.list(filter, sort, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = MeetingDto.class, responseCode = "201")
  @Operation(operationId = "createMeeting")
  public RestResponse<MeetingDto> create(NewMeeting wanted) {
    MeetingDto meeting = service.create(wanted);
    return Answers.created("/api/v1/meetings/" + meeting.id(), meeting);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getMeeting")
  public RestResponse<MeetingDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editMeeting")
  public RestResponse<MeetingDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/agenda")
  @RolesAllowed("USER")
  @Operation(operationId = "getMeetingAgenda")
  public RestResponse<AgendaDto> agenda(@RestPath UUID id) {
    return Answers.ok(service.agenda(id));
  }

  @POST
  @Path("{id}/conclusions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = MeetingDto.class, responseCode = "201")
  @Operation(operationId = "createMeetingConclusion")
  public RestResponse<MeetingDto> conclude(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewConclusion wanted) {
    return Answers.created("/api/v1/meetings/" + id, conclusions.conclude(id, ifMatch, wanted));
  }

  @POST
  @Path("{id}/closures")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "closeMeeting")
  public RestResponse<MeetingDto> close(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.close(id, ifMatch));
  }

  @POST
  @Path("{id}/cancellations")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "cancelMeeting")
  public RestResponse<MeetingDto> cancel(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason reason) {
    return Answers.ok(service.cancel(id, ifMatch, reason.reason()));
  }

  @POST
  @Path("{id}/issuances")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "issueMeetingNotice")
  public RestResponse<MeetingDto> issue(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MeetingIssue wanted) {
    return Answers.ok(service.issue(id, ifMatch, wanted));
  }

  @GET
  @Path("{id}/document")
  @RolesAllowed("USER")
  @Produces(PaperFile.DOCX)
  @Operation(operationId = "getMeetingDocument")
  public RestResponse<StreamingOutput> document(@RestPath UUID id) {
    return service.document(id).download();
  }
}
