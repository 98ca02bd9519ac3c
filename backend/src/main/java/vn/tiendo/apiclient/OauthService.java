package vn.tiendo.apiclient;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.tiendo.access.SignInThrottle;
import vn.tiendo.apiclient.ApiClientRepository.Credentials;
import vn.tiendo.common.problem.TooManyAttempts;
import vn.tiendo.token.AccessTokens;

/** Client credentials (RFC 6749 section 4.4). */
@ApplicationScoped
class OauthService {
  private static final Logger LOG = Logger.getLogger(OauthService.class);

  /** A client that says who it is. */
  private record Login(String clientId, String secret) {}

  private final ApiClientRepository clients;
  private final AccessTokens tokens;
  private final SignInThrottle throttle;
  private final Clock clock;

  OauthService(
      ApiClientRepository clients, AccessTokens tokens, SignInThrottle throttle, Clock clock) {
    this.clients = clients;
    this.tokens = tokens;
    this.throttle = throttle;
    this.clock = clock;
  }

  /**
   * @param authorization the Authorization header, or null
   * @param form parameters with all their values; unknown ones are ignored, as the standard asks
   * @throws TooManyAttempts while the client or the address has to wait
   */
  @Transactional
  OauthAnswer token(String authorization, Map<String, List<String>> form, String address) {
    if (form.values().stream().anyMatch(values -> values.size() > 1)) {
      return new OauthAnswer.Refusal("invalid_request", "a parameter is repeated");
    }
    String grant = first(form, "grant_type");
    if (grant == null) {
      return new OauthAnswer.Refusal("invalid_request", "grant_type is missing");
    }
    if (!grant.equals("client_credentials")) {
      return new OauthAnswer.Refusal("unsupported_grant_type", "client_credentials only");
    }
    if (authorization != null && form.containsKey("client_secret")) {
      return new OauthAnswer.Refusal("invalid_request", "one way of authentication only");
    }
    return login(authorization, form)
        .map(login -> grant(login, first(form, "scope"), address))
        .orElseGet(OauthService::unknownClient);
  }

  private OauthAnswer grant(Login login, String asked, String address) {
    String name = "client/" + login.clientId();
    throttle.check(name, address, false);
    Optional<Credentials> found = clients.credentials(login.clientId(), clock.instant());
    boolean good =
        ClientSecrets.matches(login.secret(), found.map(Credentials::secretHash).orElse(null));
    if (!good || !found.get().usable()) {
      throttle.failed(name, address);
      LOG.infof("client refused from %s", address);
      return unknownClient();
    }
    throttle.succeeded(name);
    Credentials client = found.get();
    List<String> scopes =
        asked == null || asked.isBlank() ? client.scopes() : List.of(asked.strip().split(" +"));
    if (!client.scopes().containsAll(scopes)) {
      return new OauthAnswer.Refusal("invalid_scope", "not a scope of this client");
    }
    clients.used(client.id(), clock.instant());
    String scope = String.join(" ", scopes);
    return new OauthAnswer.Token(
        tokens.forClient(client.id(), scope), "Bearer", tokens.lifespanSeconds(), scope);
  }

  private static OauthAnswer unknownClient() {
    return new OauthAnswer.Refusal("invalid_client", "unknown client or wrong secret");
  }

  private static Optional<Login> login(String authorization, Map<String, List<String>> form) {
    if (authorization != null) {
      return basic(authorization);
    }
    String id = first(form, "client_id");
    String secret = first(form, "client_secret");
    return id == null || secret == null ? Optional.empty() : Optional.of(new Login(id, secret));
  }

  /** Name and secret are form-encoded before they are joined (RFC 6749 section 2.3.1). */
  private static Optional<Login> basic(String authorization) {
    if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return Optional.empty();
    }
    try {
      String pair =
          new String(
              Base64.getDecoder().decode(authorization.substring(6).strip()),
              StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(
              new Login(decode(pair.substring(0, colon)), decode(pair.substring(colon + 1))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  private static String first(Map<String, List<String>> form, String name) {
    List<String> values = form.get(name);
    return values == null || values.isEmpty() ? null : values.getFirst();
  }
}
