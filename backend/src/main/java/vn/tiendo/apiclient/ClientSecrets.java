package vn.tiendo.apiclient;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Secrets of machine clients: 256 random bits, so a plain SHA-256 keeps them; nothing slow is
 * needed at each token.
 */
final class ClientSecrets {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String NOBODY = hash("nobody has this secret");

  private ClientSecrets() {}

  static String newClientId() {
    return "tdc_" + random(12);
  }

  static String newSecret() {
    return "tds_" + random(32);
  }

  static String hash(String secret) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param hash null for an unknown client: takes the same time and answers no
   */
  static boolean matches(String secret, String hash) {
    boolean same =
        MessageDigest.isEqual(
            hash(secret).getBytes(StandardCharsets.US_ASCII),
            (hash == null ? NOBODY : hash).getBytes(StandardCharsets.US_ASCII));
    return hash != null && same;
  }

  private static String random(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }
}
