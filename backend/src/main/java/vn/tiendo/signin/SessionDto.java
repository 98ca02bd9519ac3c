package vn.tiendo.signin;

/**
 * @param expiresIn seconds
 * @param refreshToken only when asked for in the body
 */
record SessionDto(
    String accessToken, long expiresIn, String tokenType, String refreshToken, MeDto user) {}
