package vn.tiendo.occurrence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.lifecycle.DeadlineBasis;
import vn.tiendo.worklist.WorkFilter;
import vn.tiendo.worklist.WorkQuery;
import vn.tiendo.worklist.WorkRows;
import vn.tiendo.worklist.WorkSort;

@Path("/api/v1/occurrences")
@Produces(MediaType.APPLICATION_JSON)
class OccurrenceResource {
  private final OccurrenceService service;
  private final OccurrenceLists lists;
  private final WorkQuery.Reader reader;

  OccurrenceResource(OccurrenceService service, OccurrenceLists lists, WorkQuery.Reader reader) {
    this.service = service;
    this.lists = lists;
    this.reader = reader;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listOccurrences")
  public RestResponse<Page<OccurrenceDto>> list(
      @BeanParam WorkQuery query,
      @RestQuery UUID task,
      @RestQuery @DefaultValue("true") boolean begun,
      @RestQuery @DefaultValue("dueDate") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    WorkSort.By by = WorkSort.By.of(sort, query.basis());
    WorkFilter filter = reader.filter(query, task, begun);
    return Answers.page(
        lists.page(
            new WorkRows.Request(filter, by, false, query.asOf, cursor, limit, includeTotal)),
        uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getOccurrence")
  public RestResponse<OccurrenceDto> get(
      @RestPath UUID id, @RestQuery LocalDate asOf, @RestQuery DeadlineBasis deadlineBasis) {
    return Answers.ok(service.get(id, asOf, deadlineBasis));
  }

  @GET
  @Path("{id}/events")
  @RolesAllowed("USER")
  @Operation(operationId = "listOccurrenceEvents")
  public RestResponse<Page<OccurrenceEventDto>> events(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.events(id, cursor, limit), uri);
  }

  @GET
  @Path("{id}/holders")
  @RolesAllowed("USER")
  @Operation(operationId = "listOccurrenceHolders")
  public RestResponse<Page<HolderSpan>> holders(
      @RestPath UUID id,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @Context UriInfo uri) {
    return Answers.page(service.holders(id, cursor, limit), uri);
  }
}
