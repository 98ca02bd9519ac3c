package vn.tiendo.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;
import vn.tiendo.consolidation.ConsolidatedDto;
import vn.tiendo.edition.NewCorrection;

/** From the author's desk to the clerk's, and after the issue. */
@Path("/api/v1/consolidated-reports/{id}")
@Produces(MediaType.APPLICATION_JSON)
class SigningResource {
  private static final String PATH = "/api/v1/consolidated-reports/";

  private final SigningService service;

  SigningResource(SigningService service) {
    this.service = service;
  }

  @GET
  @Path("signing-steps")
  @RolesAllowed("USER")
  @Operation(operationId = "listSigningSteps")
  public RestResponse<SigningDto> steps(@RestPath UUID id) {
    return Answers.ok(service.steps(id));
  }

  @POST
  @Path("signing-steps")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "decideSigningStep")
  public RestResponse<ConsolidatedDto> decide(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, Bodies.SigningDecision wanted) {
    return Answers.ok(service.decide(id, ifMatch, wanted));
  }

  @POST
  @Path("issuances")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "issueConsolidatedReport")
  public RestResponse<ConsolidatedDto> issue(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, Bodies.Issuance wanted) {
    return Answers.ok(service.issue(id, ifMatch, wanted));
  }

  @POST
  @Path("replacements")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ConsolidatedDto.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ConsolidatedDto.class)))
  @Operation(operationId = "replaceConsolidatedReport")
  public RestResponse<ConsolidatedDto> replace(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, Bodies.Replacement wanted) {
    ConsolidatedDto other = service.replace(id, ifMatch, wanted);
    String path = PATH + other.id();
    return other.assembling() ? Answers.accepted(path, other) : Answers.created(path, other);
  }

  @POST
  @Path("corrections")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ConsolidatedDto.class, responseCode = "201")
  @Operation(operationId = "correctConsolidatedReport")
  public RestResponse<ConsolidatedDto> correct(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewCorrection wanted) {
    return Answers.created(PATH + id, service.correct(id, ifMatch, wanted));
  }
}
