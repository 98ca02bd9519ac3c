/**
 * Signing in and out, and the signed-in person's own account: who he is, in which positions, his
 * password. Owns no table: sessions are kept by access, accounts by identity. Knows both, and unit.
 */
package vn.tiendo.signin;
