/**
 * Access tokens: signing keys in the database, their rotation and published set (RFC 7517), tokens
 * made and verified (RFC 7519). Owns signing_key. Doors: {@link vn.tiendo.token.AccessTokens},
 * which knows no person. Knows no other feature.
 */
package vn.tiendo.token;
