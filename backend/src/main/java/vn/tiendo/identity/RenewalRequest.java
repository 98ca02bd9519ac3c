package vn.tiendo.identity;

/**
 * @param refreshToken absent when the cookie carries it
 */
public record RenewalRequest(String refreshToken) {}
