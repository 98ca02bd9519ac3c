package vn.tiendo.signin;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Write;

/** The signed-in person. */
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
class MeResource {
  private final MeService me;

  MeResource(MeService me) {
    this.me = me;
  }

  @GET
  @RolesAllowed({"PERSON", "NEWCOMER"})
  @Operation(operationId = "getMe")
  public MeDto get() {
    return me.me();
  }

  @PUT
  @Path("password")
  @Write
  @RolesAllowed({"PERSON", "NEWCOMER"})
  @Operation(operationId = "changeMyPassword")
  public RestResponse<Void> changePassword(PasswordChange change) {
    me.changePassword(change);
    return Answers.noContent();
  }
}
