package vn.tiendo.access;

import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.util.ModularCrypt;
import vn.tiendo.common.problem.Violations;

/**
 * Passwords: bcrypt, at most its 72 bytes, in NFC (full-width letters stay themselves); common ones
 * and the user's own name are refused (OWASP ASVS 5.0, 6.2).
 */
@Singleton
public class Passwords {
  private static final int MIN_LENGTH = 10;
  private static final int MAX_BYTES = 72;
  private static final int RANDOM_COST = 6;
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyzACDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final Set<String> COMMON =
      Set.of(
          "1234567890",
          "0123456789",
          "0987654321",
          "12345678910",
          "password123",
          "password1234",
          "matkhau123",
          "matkhau1234",
          "qwertyuiop",
          "qwerty12345",
          "1q2w3e4r5t",
          "iloveyou12",
          "abc1234567",
          "abcd123456",
          "vietnam123",
          "vietnam2021",
          "bacgiang98",
          "bacgiang123",
          "administrator",
          "administrator1",
          "adminadmin",
          "1111111111",
          "0000000000",
          "aaaaaaaaaa",
          "123456789a",
          "a123456789",
          "khoahoccongnghe",
          "sokhcn2021");

  private final SecureRandom random = new SecureRandom();
  private final int cost;
  private final String nobody;

  Passwords(@ConfigProperty(name = "tiendo.password.cost") int cost) {
    this.cost = cost;
    this.nobody = hash("nobody-has-this-password");
  }

  public String hash(String password) {
    return BcryptUtil.bcryptHash(nfc(password), cost);
  }

  /**
   * For a password of {@link #random()}: 92 bits need no slow hash, and a spreadsheet of people
   * must not take minutes.
   */
  public String hashRandom(String password) {
    return BcryptUtil.bcryptHash(password, Math.min(RANDOM_COST, cost));
  }

  /**
   * @param hash null for an unknown user: takes the same time and answers no
   */
  public boolean matches(String password, String hash) {
    boolean same = hash != null && verify(nfc(password), hash);
    if (hash == null || costOf(hash) < cost) {
      // Nobody, and somebody with a password made for him, take as long as everybody else.
      verify(nfc(password), nobody);
    }
    return same;
  }

  /** "$2a$11$…": the work factor is the second part. */
  private static int costOf(String hash) {
    return Integer.parseInt(hash.split("\\$")[2]);
  }

  private static boolean verify(String password, String hash) {
    if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return false;
    }
    try {
      var provider = new WildFlyElytronPasswordProvider();
      var factory = PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT, provider);
      var stored = factory.translate(ModularCrypt.decode(hash));
      return factory.verify(stored, password.toCharArray());
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Adds what is wrong with a new password. */
  public void check(String password, String username, String pointer, Violations violations) {
    String candidate = nfc(password);
    if (candidate.codePointCount(0, candidate.length()) < MIN_LENGTH) {
      violations.add(pointer, "PASSWORD_TOO_SHORT", "identity.passwordTooShort", MIN_LENGTH);
    }
    if (candidate.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      violations.add(pointer, "PASSWORD_TOO_LONG", "identity.passwordTooLong", MAX_BYTES);
    }
    String lower = candidate.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower)
        || lower.contains(username)
        || lower.chars().distinct().count() < 4) {
      violations.add(pointer, "PASSWORD_COMMON", "identity.passwordCommon");
    }
  }

  /** Sixteen characters that nobody misreads on paper: 92 bits. */
  public String random() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }

  private static String nfc(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}
