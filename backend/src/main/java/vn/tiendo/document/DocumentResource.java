package vn.tiendo.document;

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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;

@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
class DocumentResource {
  private final DocumentService service;

  DocumentResource(DocumentService service) {
    this.service = service;
  }

  @GET
  @RolesAllowed("USER")
  @Operation(operationId = "listDocuments")
  public RestResponse<Page<DocumentSummary>> list(
      @RestQuery String q,
      @RestQuery String type,
      @RestQuery LocalDate issuedFrom,
      @RestQuery LocalDate issuedTo,
      @RestQuery @DefaultValue("-issuedOn") String sort,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    DocumentFilter filter = DocumentFilter.of(q, type, issuedFrom, issuedTo);
    return Answers.page(
        service.list(filter, DocumentSort.of(sort), cursor, limit, includeTotal), uri);
  }

  @POST
  @Write
  @RolesAllowed("USER")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "createDocument")
  @APIResponseSchema(value = DocumentDto.class, responseCode = "201")
  public RestResponse<DocumentDto> create(NewDocument wanted) {
    DocumentDto document = service.create(wanted);
    return Answers.created("/api/v1/documents/" + document.id(), document);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("USER")
  @Operation(operationId = "getDocument")
  public RestResponse<DocumentDto> get(@RestPath UUID id) {
    return Answers.ok(service.get(id));
  }

  @PATCH
  @Path("{id}")
  @Write
  @RolesAllowed("USER")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editDocument")
  @RequestBodySchema(DocumentEdit.class)
  public RestResponse<DocumentDto> edit(
      @RestPath UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(service.edit(id, ifMatch, patch));
  }

  @GET
  @Path("{id}/text")
  @RolesAllowed("USER")
  @Operation(operationId = "getDocumentText")
  public RestResponse<DocumentTextDto> text(@RestPath UUID id) {
    return Answers.ok(service.text(id));
  }
}
