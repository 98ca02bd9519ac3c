package vn.tiendo.reminder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;

@Path("/api/v1/reminder-candidates")
@Produces(MediaType.APPLICATION_JSON)
class ReminderCandidateResource {
  private final ReminderService service;
  private final ListWords words;

  ReminderCandidateResource(ReminderService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listReminderCandidates")
  public RestResponse<Page<CandidateDto>> list(
      @RestQuery String plan,
      @RestQuery String unit,
      @RestQuery String leader,
      @RestQuery String kind,
      @RestQuery String reason,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    CandidateFilter filter =
        new CandidateFilter(
            ListWords.ids(plan),
            words.units(unit, "unit"),
            ListWords.ids(leader),
            ListWords.words(kind),
            ListWords.words(reason));
    return Answers.page(service.candidates(filter, new Paging(cursor, limit, includeTotal)), uri);
  }
}
