package vn.tiendo.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;

/** The audit trail. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
class AuditResource {
  private final AuditService audit;

  AuditResource(AuditService audit) {
    this.audit = audit;
  }

  @GET
  @Path("audit-events")
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "listAuditEvents")
  public RestResponse<Page<AuditEventDto>> list(
      @QueryParam("resourceType") String resourceType,
      @QueryParam("resourceId") UUID resourceId,
      @QueryParam("actor") UUID actor,
      @QueryParam("requestId") UUID requestId,
      @QueryParam("operation") String operation,
      @QueryParam("from") Instant from,
      @QueryParam("to") Instant to,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    AuditFilter filter =
        new AuditFilter(resourceType, resourceId, actor, requestId, operation, from, to);
    return Answers.page(audit.page(filter, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("audit-verifications")
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "verifyAudit")
  public RestResponse<AuditVerification> verify() {
    return Answers.ok(audit.verify());
  }
}
