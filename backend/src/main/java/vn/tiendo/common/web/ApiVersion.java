package vn.tiendo.common.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that the contract gives itself (`info.version`), read from its head alone: the edge
 * needs it before the whole document is.
 */
final class ApiVersion {
  private static final int HEAD = 2_000;
  private static final Pattern LINE = Pattern.compile("(?m)^  version: (\\d+\\.\\d+\\.\\d+)$");

  private ApiVersion() {}

  static String read() {
    try (InputStream in = ApiVersion.class.getResourceAsStream("/contract/openapi.yaml")) {
      Matcher found = LINE.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
      if (!found.find()) {
        throw new IllegalStateException("openapi.yaml names no version in its head");
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
