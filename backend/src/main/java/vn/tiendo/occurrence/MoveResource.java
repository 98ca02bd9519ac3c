package vn.tiendo.occurrence;

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
import vn.tiendo.lifecycle.Move;

/** Every move is a POST on the occurrence and answers with how it stands then. */
@Path("/api/v1/occurrences")
@Produces(MediaType.APPLICATION_JSON)
class MoveResource {
  private final MoveService service;

  MoveResource(MoveService service) {
    this.service = service;
  }

  @POST
  @Path("{id}/receipts")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "receiveOccurrence")
  public RestResponse<OccurrenceDto> receive(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(service.receive(id, ifMatch));
  }

  @POST
  @Path("{id}/starts")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "startOccurrence")
  public RestResponse<OccurrenceDto> start(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Note body) {
    return Answers.ok(
        service.move(
            id,
            ifMatch,
            Command.of(Action.START, Move.START, body == null ? null : body.note(), null)));
  }

  @POST
  @Path("{id}/confirmation-requests")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "requestOccurrenceConfirmation")
  public RestResponse<OccurrenceDto> requestConfirmation(
      @RestPath UUID id,
      @HeaderParam("If-Match") IfMatch ifMatch,
      MoveBodies.ConfirmationRequest body) {
    return Answers.ok(service.move(id, ifMatch, Command.of(body)));
  }

  @POST
  @Path("{id}/confirmations")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "confirmOccurrence")
  public RestResponse<OccurrenceDto> confirm(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Confirmation body) {
    return Answers.ok(service.move(id, ifMatch, Command.of(body)));
  }

  @POST
  @Path("{id}/redos")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "redoOccurrence")
  public RestResponse<OccurrenceDto> redo(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Decision body) {
    return Answers.ok(
        service.move(
            id, ifMatch, Command.of(Action.REDO_IT, Move.REDO, body.reason(), body.documentId())));
  }

  @POST
  @Path("{id}/suspensions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "suspendOccurrence")
  public RestResponse<OccurrenceDto> suspend(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Decision body) {
    return Answers.ok(
        service.move(
            id,
            ifMatch,
            Command.of(Action.SUSPEND, Move.SUSPEND, body.reason(), body.documentId())));
  }

  @POST
  @Path("{id}/resumptions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "resumeOccurrence")
  public RestResponse<OccurrenceDto> resume(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Decision body) {
    return Answers.ok(
        service.move(
            id, ifMatch, Command.of(Action.RESUME, Move.RESUME, body.reason(), body.documentId())));
  }

  @POST
  @Path("{id}/reopenings")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "reopenOccurrence")
  public RestResponse<OccurrenceDto> reopen(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Decision body) {
    return Answers.ok(
        service.move(
            id, ifMatch, Command.of(Action.REOPEN, Move.REOPEN, body.reason(), body.documentId())));
  }

  @POST
  @Path("{id}/withdrawals")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "withdrawOccurrence")
  public RestResponse<OccurrenceDto> withdraw(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Withdrawal body) {
    return Answers.ok(
        service.move(
            id,
            ifMatch,
            Command.of(Action.WITHDRAW, Move.WITHDRAW, body.reason(), body.documentId())));
  }

  @POST
  @Path("{id}/supersessions")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "supersedeOccurrence")
  public RestResponse<OccurrenceDto> supersede(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, MoveBodies.Supersession body) {
    return Answers.ok(service.move(id, ifMatch, Command.of(body)));
  }

  @POST
  @Path("{id}/undos")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "undoOccurrenceMove")
  public RestResponse<OccurrenceDto> undo(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(service.undo(id, ifMatch));
  }
}
