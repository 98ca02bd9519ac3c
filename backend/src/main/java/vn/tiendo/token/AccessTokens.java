package vn.tiendo.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Access tokens: subject, session and no rights. ES256 only, key by our own kid list; jku, x5u and
 * embedded keys are never looked at. A token once verified is remembered until it expires – its
 * session is looked up each time all the same, so revocation is not delayed.
 */
@Singleton
public class AccessTokens {
  public static final String ISSUER = "tiendo";
  public static final String AUDIENCE = "tiendo";
  public static final String SESSION = "sid";
  public static final String CLIENT = "client";
  public static final String SCOPE = "scope";

  private final TokenKeys keys;
  private final Clock clock;
  private final Duration lifespan;
  private final Cache<String, JwtClaims> verified =
      Caffeine.newBuilder().maximumSize(20_000).expireAfterWrite(Duration.ofMinutes(1)).build();

  AccessTokens(
      TokenKeys keys,
      Clock clock,
      @ConfigProperty(name = "tiendo.token.lifespan") Duration lifespan) {
    this.keys = keys;
    this.clock = clock;
    this.lifespan = lifespan;
  }

  public long lifespanSeconds() {
    return lifespan.toSeconds();
  }

  public String forSession(UUID accountId, UUID sessionId) {
    return sign(claims(accountId, SESSION, sessionId));
  }

  /**
   * @param scopes separated by blanks; may be fewer than the client has, never more
   */
  public String forClient(UUID clientId, String scopes) {
    JwtClaims claims = claims(clientId, CLIENT, clientId);
    claims.setStringClaim(SCOPE, scopes);
    return sign(claims);
  }

  private JwtClaims claims(UUID subject, String claim, UUID value) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(AUDIENCE);
    claims.setSubject(subject.toString());
    claims.setStringClaim(claim, value.toString());
    claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
    claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + lifespan.toMillis()));
    claims.setGeneratedJwtId();
    return claims;
  }

  private String sign(JwtClaims claims) {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
    jws.setHeader("typ", "at+jwt");
    TokenKeys.Key key = keys.ring().signing();
    jws.setKeyIdHeaderValue(key.kid());
    jws.setKey(key.privateKey());
    try {
      return jws.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws InvalidJwtException for anything but a good token of ours
   */
  public JwtClaims verify(String token) throws InvalidJwtException {
    JwtClaims known = verified.getIfPresent(token);
    if (known == null) {
      known = consumer().processToClaims(token);
      verified.put(token, known);
    } else if (expired(known)) {
      throw new InvalidJwtException("expired", java.util.List.of(), null);
    }
    return known;
  }

  private boolean expired(JwtClaims claims) {
    try {
      return claims.getExpirationTime().getValueInMillis() <= clock.millis();
    } catch (org.jose4j.jwt.MalformedClaimException e) {
      return true;
    }
  }

  private JwtConsumer consumer() {
    VerificationKeyResolver byKid =
        (jws, nesting) -> {
          TokenKeys.Key key = keys.verifying(jws.getKeyIdHeaderValue());
          if (key == null) {
            throw new UnresolvableKeyException("unknown key");
          }
          return key.jwk().getPublicKey();
        };
    return new JwtConsumerBuilder()
        .setJwsAlgorithmConstraints(
            new AlgorithmConstraints(
                ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
        .setVerificationKeyResolver(byKid)
        .setExpectedIssuer(ISSUER)
        .setExpectedAudience(AUDIENCE)
        .setExpectedType(true, "at+jwt")
        .setRequireSubject()
        .setRequireExpirationTime()
        .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
        .build();
  }
}
