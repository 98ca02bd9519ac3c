package vn.tiendo.consolidation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.assembly.ProvenanceDto;
import vn.tiendo.assembly.ReportersDto;
import vn.tiendo.assembly.StalenessDto;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;
import vn.tiendo.daily.WorkNote;
import vn.tiendo.edition.AssemblyDto;
import vn.tiendo.edition.VersionDto;

@Path("/api/v1/consolidated-reports")
@Produces(MediaType.APPLICATION_JSON)
class ConsolidatedReportResource {
  private final ConsolidationService service;
  private final ConsolidationQueryService queries;

  ConsolidatedReportResource(ConsolidationService service, ConsolidationQueryService queries) {
    this.service = service;
    this.queries = queries;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listConsolidatedReports")
  public RestResponse<Page<ConsolidatedDto>> list(
      @RestQuery UUID period,
      @RestQuery String state,
      @RestQuery @DefaultValue("-createdAt") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    ConsolidatedFilter filter = new ConsolidatedFilter(period, ListWords.words(state), sort);
    return Answers.page(queries.list(filter, new Paging(cursor, limit, includeTotal)), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ConsolidatedDto.class, responseCode = "201")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ConsolidatedDto.class)))
  @Operation(operationId = "createConsolidatedReport")
  public RestResponse<ConsolidatedDto> create(NewConsolidated wanted) {
    ConsolidatedDto report = service.create(wanted);
    String path = "/api/v1/consolidated-reports/" + report.id();
    return report.assembling() ? Answers.accepted(path, report) : Answers.created(path, report);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedReport")
  public RestResponse<ConsolidatedDto> get(@RestPath UUID id) {
    return Answers.ok(queries.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editConsolidatedReport")
  public RestResponse<ConsolidatedDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @POST
  @Path("{id}/refreshes")
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = ConsolidatedDto.class, responseCode = "200")
  @APIResponse(
      responseCode = "202",
      content = @Content(schema = @Schema(implementation = ConsolidatedDto.class)))
  @Operation(operationId = "refreshConsolidatedReport")
  public RestResponse<ConsolidatedDto> refresh(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, WorkNote note) {
    ConsolidatedDto report = service.refresh(id, ifMatch);
    return report.assembling()
        ? Answers.accepted("/api/v1/consolidated-reports/" + id, report)
        : Answers.ok(report);
  }

  @GET
  @Path("{id}/assembly")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedAssembly")
  public RestResponse<AssemblyDto> assembly(@RestPath UUID id) {
    return Answers.ok(queries.assembly(id));
  }

  @GET
  @Path("{id}/provenance")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedProvenance")
  public RestResponse<ProvenanceDto> provenance(
      @RestPath UUID id, @RestQuery String of, @RestQuery @DefaultValue("200") int limit) {
    List<String> addresses = of == null ? List.of() : List.of(of.split(","));
    return Answers.ok(queries.provenance(id, addresses, limit));
  }

  @GET
  @Path("{id}/staleness")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedStaleness")
  public RestResponse<StalenessDto> staleness(@RestPath UUID id) {
    return Answers.ok(queries.staleness(id));
  }

  @GET
  @Path("{id}/reporters")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedReporters")
  public RestResponse<ReportersDto> reporters(@RestPath UUID id) {
    return Answers.ok(queries.reporters(id));
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed("USER")
  @Operation(operationId = "listConsolidatedVersions")
  public RestResponse<VersionDto.All> versions(@RestPath UUID id) {
    return Answers.ok(queries.versions(id));
  }

  @GET
  @Path("{id}/versions/{no}")
  @RolesAllowed("USER")
  @Operation(operationId = "getConsolidatedVersion")
  public RestResponse<VersionDto> version(@RestPath UUID id, @RestPath int no) {
    return Answers.ok(queries.version(id, no));
  }
}
