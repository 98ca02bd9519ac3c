package vn.tiendo.anchor;

import java.util.UUID;

/**
 * Words of a document, to be found in its text.
 *
 * @param nth which occurrence, from 1, counted without overlaps; null is the first
 */
public record SourceQuote(UUID documentId, String quote, Integer nth) {
  int which() {
    return nth == null ? 1 : nth;
  }
}
