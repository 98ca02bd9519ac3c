package vn.tiendo.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.token.AccessTokens;

/** Puts the database's rights on a verified token's identity; the token itself carries none. */
@Singleton
class RightsAugmentor implements SecurityIdentityAugmentor {
  private final RightsStore store;

  RightsAugmentor(RightsStore store) {
    this.store = store;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    Bearer bearer = Bearer.of(token);
    Optional<Rights> remembered = store.remembered(bearer.subject());
    if (remembered != null) {
      return Uni.createFrom().item(with(identity, remembered, bearer));
    }
    return context.runBlocking(
        () ->
            with(
                identity,
                bearer.person()
                    ? store.ofSession(bearer.subject())
                    : store.ofClient(bearer.subject()),
                bearer));
  }

  /**
   * What the token says.
   *
   * @param subject session of a person, id of a machine client
   * @param scopes of a client's token
   */
  private record Bearer(UUID subject, boolean person, Set<String> scopes) {
    static Bearer of(JsonWebToken token) {
      String session = token.getClaim(AccessTokens.SESSION);
      if (session != null) {
        return new Bearer(UUID.fromString(session), true, Set.of());
      }
      String scope = token.getClaim(AccessTokens.SCOPE);
      return new Bearer(
          UUID.fromString(token.getClaim(AccessTokens.CLIENT)), false, Set.of(scope.split(" ")));
    }
  }

  private static SecurityIdentity with(
      SecurityIdentity identity, Optional<Rights> found, Bearer bearer) {
    Rights held = found.orElseThrow(() -> new AuthenticationFailedException("session ended"));
    Rights rights = bearer.person() ? held : held.within(bearer.scopes());
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder(identity).addAttribute(Caller.RIGHTS_ATTRIBUTE, rights);
    if (bearer.person()) {
      builder.addAttribute("tiendo.session", bearer.subject());
    }
    Roles.of(rights).forEach(builder::addRole);
    return builder.build();
  }
}
