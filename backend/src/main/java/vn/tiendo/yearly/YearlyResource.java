package vn.tiendo.yearly;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.daily.ListWords;
import vn.tiendo.paper.PaperFile;

@Path("/api/v1/yearly-programmes")
@Produces(PaperFile.DOCX)
class YearlyResource {
  private final YearlyService service;
  private final ListWords words;

  YearlyResource(YearlyService service, ListWords words) {
    this.service = service;
    this.words = words;
  }

  @GET
  @Path("{year}/document")
  @RolesAllowed("USER")
  @Operation(operationId = "getYearlyProgrammeDocument")
  public RestResponse<StreamingOutput> document(@RestPath int year, @RestQuery String unit) {
    return service.document(year, words.units(unit, "unit", false)).download();
  }
}
