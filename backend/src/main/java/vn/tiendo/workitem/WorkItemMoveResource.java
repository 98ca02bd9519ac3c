package vn.tiendo.workitem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.WorkNote;
import vn.tiendo.daily.WorkReason;
import vn.tiendo.itemlist.WorkItemDto;
import vn.tiendo.itemlist.WorkItemMove;

@Path("/api/v1/work-items/{id}")
@Produces(MediaType.APPLICATION_JSON)
class WorkItemMoveResource {
  private final WorkItemMoveService service;

  WorkItemMoveResource(WorkItemMoveService service) {
    this.service = service;
  }

  @POST
  @Path("starts")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "startWorkItem")
  public RestResponse<WorkItemDto> start(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.START, note.note(), null));
  }

  @POST
  @Path("confirmation-requests")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "requestWorkItemConfirmation")
  public RestResponse<WorkItemDto> requestConfirmation(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, CompletionReport report) {
    return Answers.ok(
        service.move(
            id, ifMatch, WorkItemMove.REQUEST_CONFIRMATION, report.note(), report.product()));
  }

  @POST
  @Path("confirmations")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "confirmWorkItem")
  public RestResponse<WorkItemDto> confirm(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.CONFIRM, note.note(), null));
  }

  @POST
  @Path("redos")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "redoWorkItem")
  public RestResponse<WorkItemDto> redo(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.REDO, why.reason(), null));
  }

  @POST
  @Path("suspensions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "suspendWorkItem")
  public RestResponse<WorkItemDto> suspend(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.SUSPEND, why.reason(), null));
  }

  @POST
  @Path("resumptions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "resumeWorkItem")
  public RestResponse<WorkItemDto> resume(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.RESUME, why.reason(), null));
  }

  @POST
  @Path("reopenings")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reopenWorkItem")
  public RestResponse<WorkItemDto> reopen(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.REOPEN, why.reason(), null));
  }

  @POST
  @Path("withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawWorkItem")
  public RestResponse<WorkItemDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkReason why) {
    return Answers.ok(service.move(id, ifMatch, WorkItemMove.WITHDRAW, why.reason(), null));
  }

  @POST
  @Path("undos")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "undoWorkItemMove")
  public RestResponse<WorkItemDto> undo(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    return Answers.ok(service.undo(id, ifMatch, note.note()));
  }
}
