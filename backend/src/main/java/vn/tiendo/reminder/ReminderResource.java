package vn.tiendo.reminder;

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
import vn.tiendo.paper.PaperFile;

@Path("/api/v1/reminders")
@Produces(MediaType.APPLICATION_JSON)
class ReminderResource {
  private final ReminderService service;
  private final ListWords words;

  ReminderResource(ReminderService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listReminders")
  public RestResponse<Page<ReminderDto>> list(
      @RestQuery String unit,
      @RestQuery UUID person,
      @RestQuery UUID task,
      @RestQuery UUID subject,
      @RestQuery boolean mine,
      @RestQuery Boolean open,
      @RestQuery String channel,
      @RestQuery LocalDate sentFrom,
      @RestQuery LocalDate sentTo,
      @RestQuery String q,
      @RestQuery LocalDate asOf,
      @RestQuery @DefaultValue("-sentOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    ReminderFilter filter =
        new ReminderFilter(
            words.units(unit, "unit"),
            person,
            task,
            subject,
            mine,
            open,
            ListWords.words(channel),
            sentFrom,
            sentTo,
            q);
    return Answers.page(
        service.list(filter, sort, new Paging(cursor, limit, includeTotal), asOf), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ReminderDto.class, responseCode = "201")
  @Operation(operationId = "createReminder")
  public RestResponse<ReminderDto> create(NewReminder wanted) {
    ReminderDto reminder = service.create(wanted);
    return Answers.created("/api/v1/reminders/" + reminder.id(), reminder);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getReminder")
  public RestResponse<ReminderDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editReminder")
  public RestResponse<ReminderDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/document")
  @RolesAllowed("USER")
  @Produces(PaperFile.DOCX)
  @Operation(operationId = "getReminderDocument")
  public RestResponse<StreamingOutput> document(@RestPath UUID id) {
    return service.document(id).download();
  }
}
