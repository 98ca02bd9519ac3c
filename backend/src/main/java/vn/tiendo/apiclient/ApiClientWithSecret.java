package vn.tiendo.apiclient;

import vn.tiendo.common.web.ShownOnce;

/** A machine client with its new secret, shown this once. */
public record ApiClientWithSecret(ApiClientDto client, String clientSecret) implements ShownOnce {
  @Override
  public ApiClientWithSecret withoutSecret() {
    return new ApiClientWithSecret(client, null);
  }
}
