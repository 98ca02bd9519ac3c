package vn.tiendo.disaggregation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

/** One member. */
@Path("/api/v1/disaggregation-members/{id}")
@Produces(MediaType.APPLICATION_JSON)
class MemberResource {
  private final MemberService members;

  MemberResource(MemberService members) {
    this.members = members;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "getDisaggregationMember")
  public DisaggregationMemberDto get(@PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf) {
    return members.get(id, asOf);
  }

  @PATCH
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editDisaggregationMember")
  public RestResponse<DisaggregationMemberDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(members.edit(id, ifMatch, patch));
  }
}
