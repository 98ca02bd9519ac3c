package vn.tiendo.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Map;

/**
 * The arithmetic of the chain, all SHA-256:
 *
 * <pre>
 * salt(field)   = first 16 bytes of H(3 | seed of the event | field)
 * digest(field) = H(0 | salt | field | 0 | value)
 * hash(event)   = H(1 | digests in the order of the fields' names)
 * head          = H(2 | head before | hash of the event)
 * </pre>
 *
 * The first byte keeps the four apart. With its salt gone, a blanked value cannot be guessed from
 * its digest, and the digest still goes into the event's hash.
 */
final class ChainHash {
  static final int SEED = 16;
  static final int MARK = 8;

  private final MessageDigest sha = sha256();

  static byte[] beginning() {
    return new byte[32];
  }

  byte[] salt(byte[] seed, String field) {
    sha.update((byte) 3);
    sha.update(seed);
    return Arrays.copyOf(sha.digest(field.getBytes(StandardCharsets.UTF_8)), 16);
  }

  byte[] digest(byte[] salt, String field, String value) {
    sha.update((byte) 0);
    sha.update(salt);
    sha.update(field.getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
    return sha.digest(value.getBytes(StandardCharsets.UTF_8));
  }

  byte[] event(byte[] seed, SealedEvent event) {
    byte[] digests = new byte[32 * event.leaves().size()];
    int at = 0;
    for (Map.Entry<String, String> leaf : event.leaves().entrySet()) {
      byte[] digest = digest(salt(seed, leaf.getKey()), leaf.getKey(), leaf.getValue());
      System.arraycopy(digest, 0, digests, at, 32);
      at += 32;
    }
    return event(digests);
  }

  /** Of an event one of whose values was blanked. */
  byte[] event(OpenedEvent opened, SealedEvent event) {
    byte[] digests = new byte[32 * event.leaves().size()];
    int at = 0;
    for (Map.Entry<String, String> leaf : event.leaves().entrySet()) {
      System.arraycopy(opened.digest(this, leaf.getKey(), leaf.getValue()), 0, digests, at, 32);
      at += 32;
    }
    return event(digests);
  }

  private byte[] event(byte[] digests) {
    sha.update((byte) 1);
    return sha.digest(digests);
  }

  byte[] link(byte[] before, byte[] event) {
    sha.update((byte) 2);
    sha.update(before);
    return sha.digest(event);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
