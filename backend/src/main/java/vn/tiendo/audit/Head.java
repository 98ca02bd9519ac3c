package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The end of the chain after one batch, as it is signed and written outside the database.
 *
 * @param events how many events the chain holds up to here
 * @param sealedAt RFC 3339 with microseconds, the database's clock
 * @param keyId thumbprint of the public key that verifies the signature
 */
record Head(
    long number,
    long events,
    long lastXid,
    long lastSeq,
    byte[] hash,
    String sealedAt,
    String keyId,
    byte[] signature) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is signed. */
  byte[] signed() {
    return String.join(
            "\n",
            "tiendo-audit-head/1",
            Long.toString(number),
            Long.toString(events),
            Long.toString(lastXid),
            Long.toString(lastSeq),
            HexFormat.of().formatHex(hash),
            sealedAt,
            keyId)
        .getBytes(StandardCharsets.UTF_8);
  }

  Head with(byte[] newSignature) {
    return new Head(number, events, lastXid, lastSeq, hash, sealedAt, keyId, newSignature);
  }

  /** One line of audit-heads.log. */
  String line() {
    ObjectNode node = JSON.createObjectNode();
    node.put("number", number).put("events", events).put("lastXid", lastXid);
    node.put("lastSeq", lastSeq).put("hash", HexFormat.of().formatHex(hash));
    node.put("sealedAt", sealedAt).put("keyId", keyId);
    node.put("signature", Base64.getUrlEncoder().withoutPadding().encodeToString(signature));
    return node.toString();
  }

  static Head parse(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return new Head(
          node.required("number").asLong(),
          node.required("events").asLong(),
          node.required("lastXid").asLong(),
          node.required("lastSeq").asLong(),
          HexFormat.of().parseHex(node.required("hash").asText()),
          node.required("sealedAt").asText(),
          node.required("keyId").asText(),
          Base64.getUrlDecoder().decode(node.required("signature").asText()));
    } catch (JsonProcessingException | IllegalArgumentException e) {
      throw new IllegalArgumentException("no head of the audit chain: " + line, e);
    }
  }
}
