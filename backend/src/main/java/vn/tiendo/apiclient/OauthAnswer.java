package vn.tiendo.apiclient;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the token endpoint says (RFC 6749 sections 5.1 and 5.2). */
sealed interface OauthAnswer {
  /** An access token. */
  record Token(
      @JsonProperty("access_token") String accessToken,
      @JsonProperty("token_type") String tokenType,
      @JsonProperty("expires_in") long expiresIn,
      String scope)
      implements OauthAnswer {}

  /** A refusal, by the codes of the standard. */
  record Refusal(String error, @JsonProperty("error_description") String description)
      implements OauthAnswer {}
}
