package vn.tiendo.calendar;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.CommaList;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

/** Holidays and swapped days. */
@Path("/api/v1/calendar-days")
@Produces(MediaType.APPLICATION_JSON)
class CalendarDayResource {
  private final CalendarDayService days;

  CalendarDayResource(CalendarDayService days) {
    this.days = days;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listCalendarDays")
  public RestResponse<Page<CalendarDayDto>> list(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("kind") String kinds,
      @QueryParam("verified") Boolean verified,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    CalendarDayFilter filter =
        new CalendarDayFilter(from, to, CommaList.of(kinds, DayKind::valueOf), verified);
    return Answers.page(days.list(filter, cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "createCalendarDay")
  @APIResponseSchema(value = CalendarDayDto.class, responseCode = "201")
  public RestResponse<CalendarDayDto> create(NewCalendarDay wanted) {
    CalendarDayDto day = days.create(wanted);
    return Answers.created("/api/v1/calendar-days/" + day.id(), day);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getCalendarDay")
  public CalendarDayDto get(@PathParam("id") UUID id) {
    return days.get(id);
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editCalendarDay")
  public RestResponse<CalendarDayDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(days.edit(id, ifMatch, patch));
  }

  @DELETE
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Operation(operationId = "deleteCalendarDay")
  public RestResponse<Void> delete(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    days.delete(id, ifMatch);
    return Answers.noContent();
  }
}
