package vn.tiendo.disaggregation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Disaggregations and their members. */
@Path("/api/v1/disaggregations")
@Produces(MediaType.APPLICATION_JSON)
class DisaggregationResource {
  private final DisaggregationService disaggregations;
  private final MemberService members;

  DisaggregationResource(DisaggregationService disaggregations, MemberService members) {
    this.disaggregations = disaggregations;
    this.members = members;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listDisaggregations")
  public RestResponse<Page<DisaggregationDto>> list(
      @QueryParam("q") String q,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    return Answers.page(disaggregations.list(q, cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createDisaggregation")
  @APIResponseSchema(value = DisaggregationDto.class, responseCode = "201")
  public RestResponse<DisaggregationDto> create(NewDisaggregation wanted) {
    DisaggregationDto added = disaggregations.create(wanted);
    return Answers.created("/api/v1/disaggregations/" + added.id(), added);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getDisaggregation")
  public DisaggregationDto get(@PathParam("id") UUID id) {
    return disaggregations.get(id);
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editDisaggregation")
  public RestResponse<DisaggregationDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(disaggregations.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/members")
  @RolesAllowed("USER")
  @Operation(operationId = "listDisaggregationMembers")
  public RestResponse<Page<DisaggregationMemberDto>> members(
      @PathParam("id") UUID id,
      @QueryParam("period") String period,
      @QueryParam("asOf") LocalDate asOf,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    PeriodKey key = Periods.ofParameter("period", period);
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(members.list(id, key, asOf, paging), uri);
  }

  @POST
  @Path("{id}/members")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createDisaggregationMember")
  @APIResponseSchema(value = DisaggregationMemberDto.class, responseCode = "201")
  public RestResponse<DisaggregationMemberDto> addMember(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewMember wanted) {
    DisaggregationMemberDto added = members.create(id, ifMatch, wanted);
    return Answers.created("/api/v1/disaggregation-members/" + added.id(), added);
  }
}
