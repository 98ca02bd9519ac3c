package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HexFormat;
import java.util.Set;

/**
 * What is left of the seed of an event with a blanked value: the salts of the other fields and the
 * digests of the blanked ones ({@code {"after.full_name": {"digest": "…"}, "event": {"salt":
 * "…"}}}).
 */
record OpenedEvent(ObjectNode leaves) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HexFormat HEX = HexFormat.of();

  static OpenedEvent parse(String json) {
    try {
      return new OpenedEvent((ObjectNode) JSON.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The seed's salts written out, nothing blanked yet. */
  static OpenedEvent open(ChainHash hash, byte[] seed, SealedEvent event) {
    ObjectNode leaves = JSON.createObjectNode();
    for (String field : event.leaves().keySet()) {
      leaves.putObject(field).put("salt", HEX.formatHex(hash.salt(seed, field)));
    }
    return new OpenedEvent(leaves);
  }

  /** Replaces the salts of these fields by the digests of their present values. */
  void blank(ChainHash hash, SealedEvent event, Set<String> fields) {
    for (String field : fields) {
      String value = event.leaves().get(field);
      if (value != null && !blanked(field)) {
        byte[] digest = digest(hash, field, value);
        leaves.putObject(field).put("digest", HEX.formatHex(digest));
      }
    }
  }

  boolean blanked(String field) {
    return leaves.path(field).has("digest");
  }

  byte[] digest(ChainHash hash, String field, String value) {
    JsonNode leaf = leaves.path(field);
    if (leaf.has("digest") && value.equals("null")) {
      return HEX.parseHex(leaf.get("digest").asText());
    }
    // A field that was not there when the event was sealed, or a blanked one that was filled again,
    // has no salt; any will do to betray it.
    byte[] salt = HEX.parseHex(leaf.path("salt").asText());
    return hash.digest(salt, field, value);
  }

  String json() {
    return leaves.toString();
  }
}
