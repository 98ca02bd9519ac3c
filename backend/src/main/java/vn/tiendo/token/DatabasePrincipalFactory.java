package vn.tiendo.token;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Verifies tokens with the keys of the database in place of the extension's configured key. */
@ApplicationScoped
@Alternative
@Priority(1)
class DatabasePrincipalFactory extends JWTCallerPrincipalFactory {
  private final AccessTokens tokens;

  DatabasePrincipalFactory(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo context) throws ParseException {
    try {
      JwtClaims claims = tokens.verify(token);
      return new DefaultJWTCallerPrincipal(token, "at+jwt", claims);
    } catch (InvalidJwtException e) {
      throw new ParseException("not a good token", e);
    }
  }
}
