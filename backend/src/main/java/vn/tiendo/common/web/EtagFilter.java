package vn.tiendo.common.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.time.LocalDate;
import java.util.Arrays;

/** Single resources get a strong ETag; a reader who has this very body gets 304. */
@Provider
class EtagFilter implements ContainerResponseFilter {
  private final JsonBytes json;
  private final Fields fields;
  private final Inclusions inclusions;
  private final CurrentOperation current;

  EtagFilter(JsonBytes json, Fields fields, Inclusions inclusions, CurrentOperation current) {
    this.json = json;
    this.fields = fields;
    this.inclusions = inclusions;
    this.current = current;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof byte[] written) {
      // A command's answer, written by WriteInterceptor: set again, it goes out as it is, not
      // through Jackson.
      response.setEntity(written, null, response.getMediaType());
      return;
    }
    String wanted = request.getUriInfo().getQueryParameters().getFirst("fields");
    if (!(response.getEntity() instanceof Versioned resource)) {
      boolean page = response.getEntity() instanceof Page<?>;
      if (page || wanted != null && response.getStatus() == 200) {
        // As bytes: known length, one write, where a stream would go out in pieces of 8 KB, each
        // through the event loop.
        Object picked = fields.pick(response.getEntity(), wanted);
        response.setEntity(json.of(picked), null, MediaType.APPLICATION_JSON_TYPE);
      }
      return;
    }
    byte[] body = json.of(withIncluded(request, fields.pick(resource, wanted), resource));
    String etag = JsonBytes.etag(resource, body);
    response.getHeaders().putSingle(HttpHeaders.ETAG, etag);
    response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
    if (request.getMethod().equals("GET")
        && matches(request.getHeaderString("If-None-Match"), etag)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
    }
  }

  /** Before the fingerprint is taken: what was brought along belongs to the ETag. */
  private Object withIncluded(ContainerRequestContext request, Object picked, Versioned resource) {
    MultivaluedMap<String, String> parameters = request.getUriInfo().getQueryParameters();
    String include = parameters.getFirst("include");
    if (include == null) {
      return picked;
    }
    ObjectNode whole = fields.tree(resource);
    ObjectNode answer = picked instanceof ObjectNode tree ? tree : whole.deepCopy();
    String asOf = parameters.getFirst("asOf");
    inclusions.add(
        answer, current.id(), whole, include, asOf == null ? null : LocalDate.parse(asOf));
    return answer;
  }

  private static boolean matches(String header, String etag) {
    return header != null
        && Arrays.stream(header.split(","))
            .map(String::strip)
            .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
  }
}
