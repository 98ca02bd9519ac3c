package vn.tiendo.value;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.calendar.Periods;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.CommaList;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.indicator.OwnerUnits;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.measure.ValueState;

/** Values of indicators. */
@Path("/api/v1/indicator-values")
@Produces("application/json")
class ValueResource {
  private final ValueService values;
  private final ValueListService lists;
  private final OwnerUnits units;

  ValueResource(ValueService values, ValueListService lists, OwnerUnits units) {
    this.values = values;
    this.lists = lists;
    this.units = units;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listIndicatorValues")
  public RestResponse<Page<ValueDto>> list(
      @QueryParam("indicatorId") String indicators,
      @QueryParam("planId") UUID planId,
      @QueryParam("unit") String unit,
      @QueryParam("period") String periods,
      @QueryParam("member") String members,
      @QueryParam("nature") String natures,
      @QueryParam("state") String states,
      @QueryParam("sort") @DefaultValue("-period") String sort,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    ValueFilter filter =
        new ValueFilter(
            CommaList.of(indicators, UUID::fromString),
            planId,
            units.of(unit),
            CommaList.of(periods, p -> Periods.ofParameter("period", p).toString()),
            CommaList.of(members, UUID::fromString),
            CommaList.of(natures, ValueNature::valueOf),
            CommaList.of(states, ValueState::valueOf));
    return Answers.page(lists.page(filter, ValueSort.of(sort), cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @APIResponseSchema(value = ValueDto.class, responseCode = "201")
  @Operation(operationId = "createIndicatorValue")
  public RestResponse<ValueDto> create(NewIndicatorValue wanted) {
    ValueDto made = values.create(wanted);
    return Answers.created("/api/v1/indicator-values/" + made.id(), made);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getIndicatorValue")
  public ValueDto get(@PathParam("id") UUID id) {
    return values.get(id);
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editIndicatorValue")
  public RestResponse<ValueDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(values.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteIndicatorValue")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    values.delete(id, ifMatch);
    return Answers.noContent();
  }

  @GET
  @Path("{id}/revisions")
  @RolesAllowed("USER")
  @Operation(operationId = "listIndicatorValueRevisions")
  public RestResponse<Page<ValueRevisionDto>> revisions(
      @PathParam("id") UUID id,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @Context UriInfo uri) {
    return Answers.page(lists.revisions(id, cursor, limit), uri);
  }

  @POST
  @Path("{id}/submissions")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "submitIndicatorValue")
  public RestResponse<ValueDto> submit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(values.submit(id, ifMatch));
  }

  @POST
  @Path("{id}/verifications")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "verifyIndicatorValue")
  public RestResponse<ValueDto> verify(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(values.verify(id, ifMatch));
  }

  @POST
  @Path("{id}/rejections")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "rejectIndicatorValue")
  public RestResponse<ValueDto> reject(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ValueRejection words) {
    return Answers.ok(values.reject(id, ifMatch, words));
  }
}
