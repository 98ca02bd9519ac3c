package vn.tiendo.common.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

  public CurrentOperation(RoutingContext routing) {
    this.routing = routing;
  }

  public void matched(Operation matched) {
    operation = matched;
  }

  public void bodyRead(byte[] bytes) {
    body = bytes;
  }

  /** A file that came as a form: its content belongs to what the Idempotency-Key stands for. */
  void fileRead(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest sha = sha256();
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, read);
      }
      body = sha.digest();
    }
  }

  /** Null until it is matched, and for what is not in the contract. */
  public Operation operation() {
    return operation;
  }

  /** "unknown" for what is not in the contract. */
  public String id() {
    return operation == null ? "unknown" : operation.id();
  }

  /** Whether the contract lets it answer 304: then its answer carries an ETag. */
  boolean tagged() {
    return operation != null && operation.tagged();
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

  /** Whether the contract insists on a body. */
  public boolean bodyRequired() {
    return operation == null || operation.bodyRequired();
  }

  /** What an Idempotency-Key stands for: method, path with query, body. */
  String payloadHash() {
    MessageDigest sha = sha256();
    sha.update(
        (routing.request().method() + " " + routing.request().uri() + "\n")
            .getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest(body));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
