package vn.tiendo.common.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Files are always handed out to be saved, and run nothing where somebody opens them in place. */
public final class Downloads {
  private Downloads() {}

  /** A file that is kept; its hash is its ETag. */
  public static RestResponse<StreamingOutput> kept(
      String fileName, long size, String hash, StreamingOutput content) {
    return file(fileName, size, content).header(HttpHeaders.ETAG, "\"" + hash + "\"").build();
  }

  /** A file made on the spot, for nobody to keep apart from the next one. */
  public static RestResponse<StreamingOutput> made(String fileName, byte[] content) {
    return file(fileName, content.length, out -> out.write(content)).build();
  }

  private static ResponseBuilder<StreamingOutput> file(
      String fileName, long size, StreamingOutput content) {
    return ResponseBuilder.ok(content)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
        .header(HttpHeaders.CONTENT_LENGTH, size)
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("X-Content-Type-Options", "nosniff");
  }

  /** RFC 6266 with RFC 8187: an ASCII name for old readers, the real one beside it. */
  private static String disposition(String fileName) {
    String ascii = fileName.replaceAll("[^A-Za-z0-9._ -]", "_");
    String encoded = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
  }
}
