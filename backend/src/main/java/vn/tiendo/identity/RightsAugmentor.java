package vn.tiendo.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;

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
    String session = token.getClaim(AccessTokens.SESSION);
    String client = token.getClaim(AccessTokens.CLIENT);
    UUID subject = UUID.fromString(session == null ? client : session);
    Optional<Rights> remembered = store.remembered(subject);
    if (remembered != null) {
      return Uni.createFrom().item(with(identity, remembered, subject, session != null));
    }
    return context.runBlocking(
        () ->
            with(
                identity,
                session == null ? store.ofClient(subject) : store.ofSession(subject),
                subject,
                session != null));
  }

  private static SecurityIdentity with(
      SecurityIdentity identity, Optional<Rights> found, UUID subject, boolean person) {
    Rights rights = found.orElseThrow(() -> new AuthenticationFailedException("session ended"));
    QuarkusSecurityIdentity.Builder builder =
        QuarkusSecurityIdentity.builder(identity).addAttribute(Caller.RIGHTS_ATTRIBUTE, rights);
    if (person) {
      builder.addAttribute("tiendo.session", subject);
    }
    Roles.of(rights).forEach(builder::addRole);
    return builder.build();
  }
}
