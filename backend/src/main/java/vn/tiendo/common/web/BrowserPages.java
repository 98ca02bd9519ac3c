package vn.tiendo.common.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * Gives the browser application: index.html for each of its own addresses, with a fresh nonce in
 * the page and in the Content-Security-Policy. Its files with a dot in the name are static
 * resources.
 */
@ApplicationScoped
class BrowserPages {
  private static final String PLACEHOLDER = "__CSP_NONCE__";
  private static final Pattern NOT_PAGES =
      Pattern.compile(
          "^/(api|q|oauth|health|metrics|openapi\\.(json|yaml)|problems|\\.well-known)(/.*)?$",
          Pattern.CASE_INSENSITIVE);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String index;

  BrowserPages() {
    try (InputStream in =
        BrowserPages.class.getResourceAsStream("/META-INF/resources/index.html")) {
      index = in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void register(@Observes Router router) {
    if (index != null) {
      // Before the static resources, which would hand out index.html without a nonce.
      router.route().order(-1_000).method(HttpMethod.GET).handler(this::page);
    }
  }

  private void page(RoutingContext ctx) {
    String path = ctx.normalizedPath();
    boolean file =
        path.substring(path.lastIndexOf('/') + 1).contains(".") && !path.endsWith("/index.html");
    String accepts = ctx.request().getHeader("Accept");
    boolean person = accepts != null && accepts.contains("text/html");
    if (file || !person || NOT_PAGES.matcher(path).matches()) {
      ctx.next();
      return;
    }
    byte[] random = new byte[16];
    RANDOM.nextBytes(random);
    String nonce = Base64.getEncoder().encodeToString(random);
    ctx.response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("Content-Security-Policy", policy(nonce))
        .end(index.replace(PLACEHOLDER, nonce));
  }

  private static String policy(String nonce) {
    return "default-src 'none'; script-src 'self' 'nonce-%1$s'; style-src 'self' 'nonce-%1$s'; img-src 'self' data: blob:; "
        .formatted(nonce)
        .concat("font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; ")
        .concat("frame-src blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  }
}
