package vn.tiendo.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.TooLarge;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.CurrentOperation;
import vn.tiendo.common.web.Write;
import vn.tiendo.sheet.UserTemplate;

/** People from a list. */
@Path("/api/v1/users/imports")
@Produces(MediaType.APPLICATION_JSON)
class UserImportResource {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final UserImportService imports;

  UserImportResource(UserImportService imports) {
    this.imports = imports;
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "importUsers")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = UserRows.class)),
        @Content(mediaType = MediaType.MULTIPART_FORM_DATA)
      })
  public RestResponse<UserImportDto> rows(UserRows rows) {
    return Answers.ok(imports.bring(rows));
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "importUsers", hidden = true)
  public RestResponse<UserImportDto> file(@RestForm("file") FileUpload file) {
    if (file == null) {
      throw RuleBroken.at("/file", "REQUIRED", "contract.REQUIRED", "file");
    }
    if (file.size() > CurrentOperation.DEFAULT_BODY_LIMIT) {
      throw new TooLarge(CurrentOperation.DEFAULT_BODY_LIMIT);
    }
    return Answers.ok(imports.bring(file.uploadedFile()));
  }

  @GET
  @Path("template")
  @RolesAllowed("ADMINISTRATOR")
  @Produces({XLSX, "text/csv"})
  @Operation(operationId = "getUserImportTemplate")
  public RestResponse<byte[]> template(@QueryParam("format") @DefaultValue("XLSX") String format) {
    boolean csv = format.equals("CSV");
    return ResponseBuilder.ok(csv ? UserTemplate.csv() : UserTemplate.xlsx())
        .header(HttpHeaders.CONTENT_TYPE, csv ? "text/csv;charset=utf-8" : XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"nguoi-dung." + (csv ? "csv" : "xlsx") + "\"")
        .build();
  }
}
