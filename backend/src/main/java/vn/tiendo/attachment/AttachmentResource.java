package vn.tiendo.attachment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Downloads;
import vn.tiendo.common.web.Write;

@Path("/api/v1/attachments")
@Produces(MediaType.APPLICATION_JSON)
class AttachmentResource {
  private final AttachmentService service;

  AttachmentResource(AttachmentService service) {
    this.service = service;
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(operationId = "uploadAttachment")
  @APIResponseSchema(value = AttachmentDto.class, responseCode = "201")
  public RestResponse<AttachmentDto> upload(@RestForm("file") FileUpload file) {
    if (file == null) {
      throw RuleBroken.at("/file", "REQUIRED", "contract.REQUIRED", "file");
    }
    AttachmentDto attachment = service.store(file.fileName(), file.uploadedFile());
    return Answers.created("/api/v1/attachments/" + attachment.id(), attachment);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getAttachment")
  public RestResponse<AttachmentDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @GET
  @Path("{id}/content")
  @RolesAllowed("USER")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(operationId = "getAttachmentContent")
  public RestResponse<StreamingOutput> content(@RestPath UUID id) {
    AttachmentDto file = service.get(id);
    StreamingOutput bytes = out -> service.write(id, out);
    return Downloads.kept(file.fileName(), file.size(), file.sha256(), bytes);
  }
}
