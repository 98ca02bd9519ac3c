package vn.tiendo.common.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tiendo.common.persistence.Tracked;
import vn.tiendo.common.problem.PreconditionMissing;
import vn.tiendo.common.problem.Stale;

/**
 * The If-Match header. An ETag is "version.fingerprint"; only the version is compared, because the
 * body varies with caller, language and day.
 */
public final class IfMatch {
  private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\\.[^\"]*\"");

  private final String header;

  private IfMatch(String header) {
    this.header = header;
  }

  /**
   * Called by JAX-RS for the header parameter; an absent header arrives as null at the static
   * methods below.
   */
  public static IfMatch fromString(String header) {
    return new IfMatch(header.strip());
  }

  /**
   * For PATCH, PUT, DELETE.
   *
   * @throws PreconditionMissing without the header
   * @throws Stale when the row has moved on
   */
  public static void require(IfMatch ifMatch, Tracked row) {
    if (ifMatch == null) {
      throw new PreconditionMissing();
    }
    honour(ifMatch, row);
  }

  /** For POST commands: checked when sent. @throws Stale when the row has moved on */
  public static void honour(IfMatch ifMatch, Tracked row) {
    if (ifMatch == null || ifMatch.header.equals("*")) {
      return;
    }
    Long read = version(ifMatch.header);
    if (read == null || read != row.version()) {
      throw new Stale(row.id(), row.version(), read);
    }
  }

  /** The version in a header; null in one that is not of ours, or none. */
  static Long version(String header) {
    Matcher matcher = header == null ? null : ETAG.matcher(header.strip());
    return matcher != null && matcher.matches() ? Long.valueOf(matcher.group(1)) : null;
  }
}
