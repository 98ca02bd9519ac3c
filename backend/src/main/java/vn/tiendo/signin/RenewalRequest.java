package vn.tiendo.signin;

/**
 * @param refreshToken absent when the cookie carries it
 */
record RenewalRequest(String refreshToken) {}
