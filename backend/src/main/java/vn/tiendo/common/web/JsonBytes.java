package vn.tiendo.common.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.zip.CRC32C;

/**
 * Writes an answer once: its bytes are sent, fingerprinted for the ETag, and kept for idempotency.
 */
@ApplicationScoped
class JsonBytes {
  private final ObjectMapper mapper;

  JsonBytes(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  byte[] of(Object entity) {
    try {
      return mapper.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot write " + entity.getClass().getSimpleName(), e);
    }
  }

  static String etag(Versioned resource, byte[] body) {
    return "\"" + resource.version() + "." + fingerprint(body) + "\"";
  }

  /** Of what has no version of its own. */
  static String etag(byte[] body) {
    return "\"" + Integer.toHexString(body.length) + "." + fingerprint(body) + "\"";
  }

  private static String fingerprint(byte[] body) {
    CRC32C crc = new CRC32C();
    crc.update(body);
    return Long.toHexString(crc.getValue());
  }
}
