package vn.tiendo.anchor;

import java.util.UUID;

/**
 * Where a quote stands in the stored text.
 *
 * @param start first Unicode code point
 * @param end code point after the last
 * @param hash SHA-256 of the quote's UTF-8, hexadecimal
 */
public record SourceAnchorDto(UUID documentId, int start, int end, String quote, String hash) {}
