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

/**
 * Single resources get a strong ETag; a reader who has this very body gets 304, wherever the
 * contract lists it.
 */
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
    Object entity = response.getEntity();
    if (entity instanceof byte[] written) {
      // A command's answer, written by WriteInterceptor: set again, it goes out as it is, not
      // through Jackson.
      response.setEntity(written, null, response.getMediaType());
    } else if (entity instanceof Versioned resource) {
      resource(request, response, resource);
    } else if (entity != null && response.getStatus() == 200) {
      computed(request, response, entity);
    }
    if (response.getStatus() == 200 && request.getMethod().equals("GET") && current.tagged()) {
      unchanged(request, response);
    }
  }

  private void resource(
      ContainerRequestContext request, ContainerResponseContext response, Versioned resource) {
    Object picked = fields.pick(resource, wanted(request));
    byte[] body = json.of(withIncluded(request, picked, resource));
    response.getHeaders().putSingle(HttpHeaders.ETAG, JsonBytes.etag(resource, body));
    response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
  }

  /** Pages, and what is reckoned anew each time: statistics, a status, a series. */
  private void computed(
      ContainerRequestContext request, ContainerResponseContext response, Object entity) {
    String wanted = wanted(request);
    boolean ownTag = response.getHeaders().containsKey(HttpHeaders.ETAG);
    if (entity instanceof Page<?> || wanted != null || current.tagged() && !ownTag) {
      // As bytes: known length, one write, where a stream would go out in pieces of 8 KB, each
      // through the event loop.
      byte[] body = json.of(fields.pick(entity, wanted));
      response.setEntity(body, null, MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static String wanted(ContainerRequestContext request) {
    return request.getUriInfo().getQueryParameters().getFirst("fields");
  }

  /** A reader who has this very body gets 304 (RFC 9110 section 13.1.2). */
  private static void unchanged(
      ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!headers.containsKey(HttpHeaders.ETAG)) {
      headers.putSingle(HttpHeaders.ETAG, JsonBytes.etag((byte[]) response.getEntity()));
    }
    if (!headers.containsKey(HttpHeaders.VARY)) {
      headers.putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
    }
    String etag = headers.getFirst(HttpHeaders.ETAG).toString();
    if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
      response.setStatus(304);
      response.setEntity(null);
      headers.remove(HttpHeaders.CONTENT_LENGTH);
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
