package vn.tiendo.common.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is refused before any rule has to understand it: addresses that two parts of the software
 * could read in two ways, lengths beyond measure, headers that parsers choke on.
 */
final class EdgeRules {
  private static final int LONGEST_URI = 8_000;
  private static final int LARGEST_HEADERS = 16_384;

  private static final Pattern ODD_PATH =
      Pattern.compile(
          "//|;|\\\\|/\\.{1,2}(/|$)|%2[fFeE]|%5[cC]|%3[bB]|%0|%25", Pattern.CASE_INSENSITIVE);
  private static final Pattern LARGE_BODIES = Pattern.compile("^/api/v1/(attachments|imports)$");

  /** type/subtype and anything after a semicolon (RFC 9110 section 8.3.1). */
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[\\w!#$%&'*+.^`|~-]+/[\\w!#$%&'*+.^`|~-]+\\s*(;[^\\p{Cntrl}]*)?");

  private EdgeRules() {}

  static Optional<ProblemKind> refusal(HttpServerRequest request) {
    String path = request.path();
    if (withoutHost(request)) {
      return Optional.of(ProblemKind.INVALID_REQUEST);
    }
    if (request.uri().length() > LONGEST_URI) {
      return Optional.of(ProblemKind.URI_TOO_LONG);
    }
    if (headersTooLarge(request.headers())) {
      return Optional.of(ProblemKind.HEADERS_TOO_LARGE);
    }
    if (path == null || ODD_PATH.matcher(path).find() || trailingSlash(path)) {
      return Optional.of(ProblemKind.NOT_FOUND);
    }
    if (!wellFormed(request.uri())) {
      return Optional.of(ProblemKind.INVALID_REQUEST);
    }
    if (tooLarge(request, path)) {
      return Optional.of(ProblemKind.TOO_LARGE);
    }
    String type = request.getHeader("Content-Type");
    if (type != null && !MEDIA_TYPE.matcher(type.strip()).matches()) {
      return Optional.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
    }
    return acceptable(request.getHeader("Accept"))
        ? Optional.empty()
        : Optional.of(ProblemKind.NOT_ACCEPTABLE);
  }

  /**
   * RFC 9110 section 4.2.1: an address without a host, or with one that cannot be read, is none.
   */
  private static boolean withoutHost(HttpServerRequest request) {
    return request.authority() == null || request.authority().host().isBlank();
  }

  private static boolean headersTooLarge(MultiMap headers) {
    int size = 0;
    for (var header : headers) {
      size += header.getKey().length() + header.getValue().length() + 4;
    }
    return size > LARGEST_HEADERS;
  }

  private static boolean trailingSlash(String path) {
    return path.length() > 1 && path.endsWith("/") && !path.startsWith("/q/");
  }

  /**
   * Percent signs that mean something, and UTF-8 behind them. Quarkus's own check answers without a
   * body; it is switched off in {@link vn.tiendo.Main} and done here.
   */
  private static boolean wellFormed(String uri) {
    try {
      new URI(uri);
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(decoded(uri)));
      return true;
    } catch (URISyntaxException | CharacterCodingException e) {
      return false;
    }
  }

  private static byte[] decoded(String uri) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%') {
        bytes.write(Integer.parseInt(uri, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static boolean tooLarge(HttpServerRequest request, String path) {
    String length = request.getHeader("Content-Length");
    return length != null
        && !LARGE_BODIES.matcher(path).matches()
        && (length.length() > 9 || Long.parseLong(length) > CurrentOperation.DEFAULT_BODY_LIMIT);
  }

  /**
   * Whether the request says that it brings a body of JSON that fits into memory at once. Over
   * HTTP/2 a body that was read cannot be held back again, which Quarkus does later.
   */
  static boolean smallBody(HttpServerRequest request) {
    String length = request.getHeader("Content-Length");
    String type = request.getHeader("Content-Type");
    return request.version() == HttpVersion.HTTP_1_1
        && length != null
        && length.length() <= 7
        && Long.parseLong(length) <= CurrentOperation.DEFAULT_BODY_LIMIT
        && type != null
        && type.contains("json")
        && request.getHeader("Expect") == null;
  }

  private static boolean acceptable(String accept) {
    if (accept == null || accept.isBlank()) {
      return true;
    }
    for (String range : accept.split(",")) {
      if (!MEDIA_TYPE.matcher(range.strip()).matches()) {
        return false;
      }
    }
    return true;
  }
}
