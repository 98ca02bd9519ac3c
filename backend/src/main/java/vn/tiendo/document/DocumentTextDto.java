package vn.tiendo.document;

import java.util.UUID;
import vn.tiendo.common.web.Versioned;

/**
 * The stored text.
 *
 * @param id of the document
 * @param length in code points
 */
record DocumentTextDto(UUID id, long version, String text, int length, String hash)
    implements Versioned {}
