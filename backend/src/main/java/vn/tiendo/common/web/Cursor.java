package vn.tiendo.common.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import vn.tiendo.common.problem.RuleBroken;

/**
 * Where the next page begins: the sort keys of the last row, pinned to filter, sort and date of the
 * first page, so that rows coming and going never shift a page.
 *
 * @param asOf the day at which the first page was read
 * @param keys values of the sort columns of the last row, the last one its id
 */
public record Cursor(LocalDate asOf, List<String> keys) {
  private static final String SEPARATOR = "\u001f";

  /**
   * @param text the cursor parameter
   * @param pin everything that must not change between pages (filter and sort), any stable text
   * @throws RuleBroken when the cursor is not one of ours or belongs to another filter or sort
   */
  public static Cursor read(String text, String pin) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
              .split(SEPARATOR, -1);
      if (parts.length >= 3 && parts[0].equals(seal(pin, parts))) {
        return new Cursor(LocalDate.parse(parts[1]), List.of(parts).subList(2, parts.length));
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      // falls through: not one of ours
    }
    throw RuleBroken.ofParameter("cursor", "BAD_CURSOR", "common.badCursor");
  }

  /** The opaque text of a cursor. */
  public static String write(LocalDate asOf, String pin, List<String> keys) {
    String[] parts = new String[keys.size() + 2];
    parts[1] = asOf.toString();
    for (int i = 0; i < keys.size(); i++) {
      parts[i + 2] = keys.get(i);
    }
    parts[0] = seal(pin, parts);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
  }

  private static String seal(String pin, String[] parts) {
    CRC32 crc = new CRC32();
    crc.update(pin.getBytes(StandardCharsets.UTF_8));
    for (int i = 1; i < parts.length; i++) {
      crc.update(parts[i].getBytes(StandardCharsets.UTF_8));
      crc.update(0x1f);
    }
    return Long.toHexString(crc.getValue());
  }
}
