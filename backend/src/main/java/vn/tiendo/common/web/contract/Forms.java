package vn.tiendo.common.web.contract;

import java.util.Map;
import vn.tiendo.common.problem.Text;

/**
 * What a pattern or a format of the contract asks for, in words: nobody reads regular expressions.
 */
final class Forms {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("\\S", "contract.FORM_NOT_BLANK"),
          Map.entry("^[^\\r\\n]*\\S[^\\r\\n]*$", "contract.FORM_ONE_LINE"),
          Map.entry("^\\S+$", "contract.FORM_NO_SPACES"),
          Map.entry("^[^\\s/]+$", "contract.FORM_NUMBER"),
          Map.entry("^[+0-9][0-9 ().-]+$", "contract.FORM_PHONE"),
          Map.entry("^[a-z0-9][a-z0-9._-]{1,63}$", "contract.FORM_USERNAME"),
          Map.entry("^[A-Z0-9]+(?:[.-][A-Z0-9]+)*$", "contract.FORM_CAPITAL_CODE"),
          Map.entry("^[A-Z0-9]+([.-][A-Z0-9]+)*$", "contract.FORM_CAPITAL_CODE"),
          Map.entry("^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$", "contract.FORM_CODE"),
          Map.entry("^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "contract.FORM_CODE"),
          Map.entry("^[A-Za-z0-9.-]+$", "contract.FORM_LOOSE_CODE"),
          Map.entry("^[A-Za-z0-9._-]+$", "contract.FORM_LOOSE_CODE"),
          Map.entry(
              "^(nodes/[A-Za-z0-9.-]{1,40}|(tasks|indicators)/[0-9a-f-]{36})$",
              "contract.FORM_REPORT_FIELD"),
          Map.entry("^[A-Z0-9_]+$", "contract.FORM_SCHEME"),
          Map.entry("^[A-Za-z]+$", "contract.FORM_WORD"),
          Map.entry("^[a-zA-Z]+$", "contract.FORM_WORD"),
          Map.entry("^[a-z-]+$", "contract.FORM_LOWER_WORD"),
          Map.entry("^[A-Za-z]+(,[A-Za-z]+)*$", "contract.FORM_WORDS"),
          Map.entry("^([01][0-9]|2[0-3]):[0-5][0-9]$", "contract.FORM_TIME"),
          Map.entry("^https?://", "contract.FORM_LINK"),
          Map.entry("uri", "contract.FORM_LINK"),
          Map.entry("uri-reference", "contract.FORM_LINK"),
          Map.entry("^/api/v1/", "contract.FORM_API_PATH"),
          Map.entry("^[^?#\\s]*$", "contract.FORM_QUERY"),
          Map.entry("^[!-~]+$", "contract.FORM_PLAIN"),
          Map.entry("email", "contract.FORM_EMAIL"),
          Map.entry("date", "contract.FORM_DATE"),
          Map.entry("date-time", "contract.FORM_INSTANT"),
          Map.entry("uuid", "contract.FORM_ID"));

  private Forms() {}

  /** The sentence about `pattern`; the plain one for those that only programs meet. */
  static Text text(String pattern) {
    String word = WORDS.get(pattern);
    if (word != null) {
      return Text.of(word);
    }
    return Text.of(pattern.contains("9M") ? "contract.FORM_PERIOD" : "contract.BAD_FORMAT");
  }
}
