/**
 * Machine clients and their client credentials (RFC 6749 section 4.4): each stands in a unit's
 * subtree as an officer does, within its scopes, until it expires. Owns api_client. Knows access,
 * token, unit.
 */
package vn.tiendo.apiclient;
