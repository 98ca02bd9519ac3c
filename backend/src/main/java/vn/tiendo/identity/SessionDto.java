package vn.tiendo.identity;

/**
 * @param expiresIn seconds
 * @param refreshToken only when asked for in the body
 */
public record SessionDto(
    String accessToken, long expiresIn, String tokenType, String refreshToken, MeDto user) {}
