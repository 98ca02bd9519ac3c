package vn.tiendo.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Base32;
import org.apache.commons.codec.digest.DigestUtils;
import vn.tiendo.common.persistence.Sql;

/** Codes to keep on paper for the day the telephone is lost; each opens once. */
@ApplicationScoped
class RecoveryCodes {
  private static final int HOW_MANY = 8;

  /** 24 characters, over 112 bits: need not be hashed slowly (ASVS 5.0, 6.5.2). */
  private static final int BYTES = 15;

  private final Sql sql;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  RecoveryCodes(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** New ones in place of whatever there was. */
  List<String> renew(UUID accountId) {
    forget(accountId);
    List<String> codes = Stream.generate(this::one).limit(HOW_MANY).toList();
    codes.forEach(
        code ->
            sql.update(
                "INSERT INTO recovery_code (hash, account_id) VALUES (?, ?)",
                hash(code),
                accountId));
    return codes;
  }

  /**
   * @return was it one of theirs, not used before?
   */
  boolean use(UUID accountId, String code) {
    return sql.update(
            """
            UPDATE recovery_code SET used_at = ?
            WHERE account_id = ? AND hash = ? AND used_at IS NULL""",
            clock.instant(),
            accountId,
            hash(code))
        == 1;
  }

  int left(UUID accountId) {
    return (int)
        sql.count(
            "SELECT count(*) FROM recovery_code WHERE account_id = ? AND used_at IS NULL",
            accountId);
  }

  void forget(UUID accountId) {
    sql.update("DELETE FROM recovery_code WHERE account_id = ?", accountId);
  }

  /** In groups of four, for reading from paper. */
  private String one() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String letters = new Base32().encodeToString(bytes).toLowerCase(Locale.ROOT);
    return letters.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Dashes, blanks and case do not matter. */
  private static String hash(String code) {
    String letters = code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    return HexFormat.of().formatHex(DigestUtils.sha256(letters.getBytes(StandardCharsets.UTF_8)));
  }
}
