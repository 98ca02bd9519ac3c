package vn.tiendo.secondfactor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes of RFC 6238, appendix B, the last six of eight digits. */
class OneTimeCodesTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void codes_are_those_of_the_standard(long second, String code) {
    Instant at = Instant.ofEpochSecond(second);
    assertEquals(code, OneTimeCodes.code(SECRET, at));
    assertEquals(second / 30, OneTimeCodes.step(SECRET, code, at).getAsLong());
  }

  @Test
  void a_clock_may_be_wrong_by_half_a_minute_and_no_more() {
    Instant at = Instant.ofEpochSecond(1111111110);
    String code = OneTimeCodes.code(SECRET, at);
    assertTrue(OneTimeCodes.step(SECRET, code, at.plusSeconds(59)).isPresent());
    assertTrue(OneTimeCodes.step(SECRET, code, at.minusSeconds(30)).isPresent());
    assertFalse(OneTimeCodes.step(SECRET, code, at.plusSeconds(60)).isPresent());
    assertFalse(OneTimeCodes.step(SECRET, code, at.minusSeconds(31)).isPresent());
  }

  @Test
  void the_address_for_an_app_holds_the_secret_in_base32() {
    assertEquals(
        "otpauth://totp/Tien%20Do:khtc.cv?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tien%20Do",
        OneTimeCodes.uri("khtc.cv", SECRET));
  }
}
