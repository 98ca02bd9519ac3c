package vn.tiendo.common.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The few shapes that answers have. */
public final class Answers {
  private Answers() {}

  public static <T> RestResponse<T> ok(T dto) {
    return RestResponse.ok(dto);
  }

  public static <T> RestResponse<T> created(String path, T dto) {
    return ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .entity(dto)
        .header(HttpHeaders.LOCATION, path)
        .build();
  }

  /** Not done yet; how far it is is told at the address. */
  public static <T> RestResponse<T> accepted(String path, T dto) {
    return ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
        .entity(dto)
        .header(HttpHeaders.LOCATION, path)
        .build();
  }

  public static RestResponse<Void> noContent() {
    return RestResponse.noContent();
  }

  /** A page, with the next one also as a Link header (RFC 8288). */
  public static <T> RestResponse<Page<T>> page(Page<T> page, UriInfo uri) {
    ResponseBuilder<Page<T>> answer = ResponseBuilder.ok(page);
    if (page.nextCursor() != null) {
      String next = withCursor(uri.getRequestUri(), page.nextCursor());
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer.build();
  }

  /**
   * By hand: a builder that takes the address apart and escapes it anew costs as much as reading
   * some rows. Cursors are Base64 for addresses (RFC 4648 section 5).
   */
  private static String withCursor(URI address, String cursor) {
    StringBuilder next = new StringBuilder(address.getRawPath()).append('?');
    String query = address.getRawQuery();
    if (query != null) {
      for (String parameter : query.split("&")) {
        if (!parameter.isEmpty() && !parameter.startsWith("cursor=")) {
          next.append(parameter).append('&');
        }
      }
    }
    return next.append("cursor=").append(cursor).toString();
  }
}
