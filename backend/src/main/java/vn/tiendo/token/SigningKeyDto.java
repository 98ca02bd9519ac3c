package vn.tiendo.token;

import java.time.Instant;

/**
 * A signing key.
 *
 * @param kid as in the header of tokens and at /.well-known/jwks.json
 * @param retiredAt absent while it signs; afterwards it verifies for an hour more
 */
public record SigningKeyDto(String kid, Instant createdAt, Instant retiredAt) {}
