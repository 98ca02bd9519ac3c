package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.tiendo.common.web.contract.LazySchema;
import vn.tiendo.common.web.contract.Operation;

/** The operation that this request matched, and the fingerprint of what it sent. */
@RequestScoped
public class CurrentOperation {
  /** Bodies are at most 1 MiB unless the operation says otherwise by `x-body-limit` (bytes). */
  public static final long DEFAULT_BODY_LIMIT = 1 << 20;

  private final RoutingContext routing;
  private Operation operation;
  private byte[] body = new byte[0];

  CurrentOperation(RoutingContext routing) {
    this.routing = routing;
  }

  public void matched(Operation matched) {
    operation = matched;
  }

  public void bodyRead(byte[] bytes) {
    body = bytes;
  }

  /** "unknown" for what is not in the contract. */
  public String id() {
    return operation == null ? "unknown" : operation.id();
  }

  public long bodyLimit() {
    return operation == null
        ? DEFAULT_BODY_LIMIT
        : operation.node().path("x-body-limit").asLong(DEFAULT_BODY_LIMIT);
  }

  /** The schema for a media type, or null when the operation takes none. */
  public LazySchema body(String mediaType) {
    return operation == null ? null : operation.bodies().get(mediaType);
  }

  /** What an Idempotency-Key stands for: method, path with query, body. */
  String payloadHash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(
          (routing.request().method() + " " + routing.request().uri() + "\n")
              .getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest(body));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
