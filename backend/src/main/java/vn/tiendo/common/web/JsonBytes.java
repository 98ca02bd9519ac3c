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
    CRC32C crc = new CRC32C();
    crc.update(body);
    return "\"" + resource.version() + "." + Long.toHexString(crc.getValue()) + "\"";
  }
}
