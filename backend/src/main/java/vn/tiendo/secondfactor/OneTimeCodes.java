package vn.tiendo.secondfactor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/**
 * Codes of six digits that an app makes from a shared secret and the time (RFC 6238): SHA-1 and
 * steps of thirty seconds, because that is all that every app understands.
 */
final class OneTimeCodes {
  /** A telephone's clock may be wrong by one step either way (RFC 6238 section 5.2). */
  private static final long DRIFT = 1;

  /** As long as the hash (RFC 4226 section 4). */
  private static final int SECRET_BYTES = 20;

  private static final String ISSUER = "Tien Do";
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final TimeBasedOneTimePasswordGenerator GENERATOR =
      new TimeBasedOneTimePasswordGenerator();

  private OneTimeCodes() {}

  static byte[] newSecret() {
    byte[] secret = new byte[SECRET_BYTES];
    RANDOM.nextBytes(secret);
    return secret;
  }

  /** For typing into an app by hand (RFC 4648 section 6). */
  static String base32(byte[] secret) {
    return new Base32().encodeToString(secret);
  }

  /** What a QR code for an app says. */
  static String uri(String username, byte[] secret) {
    String issuer = URLEncoder.encode(ISSUER, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s"
        .formatted(issuer, username, base32(secret), issuer);
  }

  /**
   * @return the step of time whose code this is; the latest, where it is of several
   */
  static OptionalLong step(byte[] secret, String code, Instant now) {
    long current = now.getEpochSecond() / GENERATOR.getTimeStep().toSeconds();
    return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
        .filter(step -> equal(code, code(secret, step)))
        .max();
  }

  static String code(byte[] secret, Instant at) {
    return code(secret, at.getEpochSecond() / GENERATOR.getTimeStep().toSeconds());
  }

  private static String code(byte[] secret, long step) {
    try {
      Instant start = Instant.ofEpochSecond(step * GENERATOR.getTimeStep().toSeconds());
      return GENERATOR.generateOneTimePasswordString(
          new SecretKeySpec(secret, GENERATOR.getAlgorithm()), start);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean equal(String given, String right) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }
}
