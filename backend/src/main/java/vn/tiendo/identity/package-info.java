/**
 * People and machines: accounts, positions, sessions with rotating refresh tokens, signing keys,
 * machine clients, and the rights that follow from positions. Owns account, position, session,
 * refresh_token, signing_key, api_client, sign_in_failure. Door: {@link vn.tiendo.identity.People}.
 * Knows unit.
 */
package vn.tiendo.identity;
