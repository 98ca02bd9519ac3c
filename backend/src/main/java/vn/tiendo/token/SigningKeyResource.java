package vn.tiendo.token;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Keys that sign tokens. */
@Path("/api/v1/signing-keys")
@Produces(MediaType.APPLICATION_JSON)
class SigningKeyResource {
  private final SigningKeyService keys;

  SigningKeyResource(SigningKeyService keys) {
    this.keys = keys;
  }

  @GET
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "listSigningKeys")
  public Page<SigningKeyDto> list() {
    return new Page<>(keys.all(), null, null);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "rotateSigningKeys")
  @APIResponseSchema(value = SigningKeyDto.class, responseCode = "201")
  public RestResponse<SigningKeyDto> rotate() {
    return Answers.created("/.well-known/jwks.json", keys.rotate());
  }
}
