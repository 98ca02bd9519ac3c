package vn.tiendo.token;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import vn.tiendo.common.time.OfficeClock;
import vn.tiendo.identity.SignedIn;
import vn.tiendo.support.ApiTest;
import vn.tiendo.support.Office;
import vn.tiendo.support.Personas;

/** Tokens that are not ours, not for us, not yet or no more good; and keys that change. */
@ApiTest
class TokenApiTest {
  @Inject TokenKeys keys;
  @Inject OfficeClock clock;

  @Test
  void a_token_made_like_ours_is_good_so_that_the_others_fail_for_their_fault_alone()
      throws JoseException {
    call(ours(claims())).statusCode(200);
  }

  @Test
  void a_token_without_a_signature_is_refused() throws JoseException {
    JsonWebSignature jws = jws(claims());
    jws.setAlgorithmHeaderValue("none");
    jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    jws.setKey(null);
    refused(jws.getCompactSerialization());
    String payload = ours(claims()).split("\\.")[1];
    for (String none : List.of("none", "None", "NONE")) {
      refused(base64("{\"alg\":\"" + none + "\",\"typ\":\"at+jwt\"}") + "." + payload + ".");
    }
  }

  @Test
  void the_public_key_is_no_hmac_secret() throws JoseException {
    EllipticCurveJsonWebKey key = keys.ring().signing().jwk();
    for (byte[] secret :
        List.of(
            key.getPublicKey().getEncoded(),
            key.toJson(OutputControlLevel.PUBLIC_ONLY).getBytes(StandardCharsets.UTF_8))) {
      JsonWebSignature jws = jws(claims());
      jws.setAlgorithmHeaderValue("HS256");
      jws.setKey(new HmacKey(secret));
      refused(jws.getCompactSerialization());
    }
  }

  @Test
  void a_key_of_the_senders_own_is_refused_wherever_he_says_it_is() throws JoseException {
    EllipticCurveJsonWebKey own = EcJwkGenerator.generateJwk(EllipticCurves.P256);
    for (String header : List.of("none", "jku", "x5u", "jwk", "unknown kid", "no kid")) {
      JsonWebSignature jws = jws(claims());
      jws.setKey(own.getPrivateKey());
      switch (header) {
        case "jku", "x5u" -> jws.setHeader(header, "http://127.0.0.1:1/keys.json");
        case "jwk" -> jws.setJwkHeader(own);
        case "unknown kid" -> jws.setKeyIdHeaderValue("0197f3a0-0000-7000-8000-000000000001");
        case "no kid" -> jws.setHeader("kid", (String) null);
        default -> {
          // ours by name, his by signature
        }
      }
      refused(jws.getCompactSerialization());
    }
  }

  @Test
  void another_issuer_audience_type_or_time_is_refused() throws JoseException {
    JwtClaims issuer = claims();
    issuer.setIssuer("khac");
    refused(ours(issuer));
    JwtClaims audience = claims();
    audience.setAudience("khac");
    refused(ours(audience));
    JwtClaims expired = claims();
    expired.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() - 1000));
    refused(ours(expired));
    JwtClaims endless = claims();
    endless.unsetClaim("exp");
    refused(ours(endless));
    JwtClaims nobody = claims();
    nobody.unsetClaim("sub");
    refused(ours(nobody));
    for (String type : new String[] {"JWT", "id+jwt", null}) {
      JsonWebSignature jws = jws(claims());
      jws.setHeader("typ", type);
      refused(jws.getCompactSerialization());
    }
  }

  @Test
  void a_token_that_is_remembered_still_expires() {
    String token = Personas.OFFICER.token();
    call(token).statusCode(200);
    clock.standAt(Office.MORNING.plusSeconds(601));
    refused(token);
  }

  @Test
  void a_session_that_is_none_and_things_that_are_no_tokens_are_refused() throws JoseException {
    JwtClaims claims = claims();
    claims.setStringClaim(AccessTokens.SESSION, Office.id("session", "nobody").toString());
    refused(ours(claims));
    for (String header :
        List.of("Bearer abc", "Bearer a.b.c", "Bearer", "Basic YTpi", "Digest x")) {
      given().header("Authorization", header).get("/api/v1/units").then().statusCode(401);
    }
  }

  @Test
  void a_new_key_signs_and_the_old_one_still_verifies() {
    String before = Personas.OFFICER.token();
    String oldKid = kid(before);
    given().get("/.well-known/jwks.json").then().statusCode(200).body("keys.kid", hasItem(oldKid));
    Personas.ADMINISTRATOR
        .asks()
        .post("/api/v1/signing-keys?validateOnly=true")
        .then()
        .statusCode(204);
    String newKid =
        Personas.ADMINISTRATOR
            .asks()
            .post("/api/v1/signing-keys")
            .then()
            .statusCode(201)
            .extract()
            .path("kid");
    assertNotEquals(oldKid, newKid);
    given()
        .get("/.well-known/jwks.json")
        .then()
        .statusCode(200)
        .body("keys.kid", hasItems(oldKid, newKid))
        .body("keys.find { it.kid == '" + newKid + "' }.d", equalTo(null));
    call(before).statusCode(200);
    SignedIn person = SignedIn.officer("khoa.moi", "QLKH");
    assertEquals(newKid, kid(person.accessToken()));
    person.asks().get("/api/v1/units").then().statusCode(200);
    Personas.ADMINISTRATOR
        .asks()
        .get("/api/v1/signing-keys")
        .then()
        .statusCode(200)
        .body("items[0].kid", equalTo(newKid))
        .body("items.kid", hasItem(oldKid));
    clock.standAt(Office.MORNING.plusSeconds(3700));
    keys.elsewhere(new vn.tiendo.common.persistence.DirectoryStamps.Moved("identity"));
    given().get("/.well-known/jwks.json").then().body("keys.kid", not(hasItem(oldKid)));
  }

  @Test
  void only_administrators_of_the_installation_change_keys() {
    for (Personas persona : List.of(Personas.OTHER_ADMINISTRATOR, Personas.DIRECTOR)) {
      persona.asks().post("/api/v1/signing-keys").then().statusCode(403);
      persona.asks().get("/api/v1/signing-keys").then().statusCode(403);
    }
    Personas.nobody().post("/api/v1/signing-keys").then().statusCode(401);
    given().get("/.well-known/jwks.json").then().body("keys", not(hasSize(0)));
  }

  private static void refused(String token) {
    call(token)
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", equalTo("Bearer"))
        .body("type", equalTo("/problems/not-signed-in"));
  }

  private static io.restassured.response.ValidatableResponse call(String token) {
    return given().header("Authorization", "Bearer " + token).get("/api/v1/units").then();
  }

  private JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(AccessTokens.ISSUER);
    claims.setAudience(AccessTokens.AUDIENCE);
    claims.setSubject(Personas.OFFICER.accountId().toString());
    claims.setStringClaim(AccessTokens.SESSION, Office.id("session", "OFFICER").toString());
    claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + 60_000));
    claims.setGeneratedJwtId();
    return claims;
  }

  private JsonWebSignature jws(JwtClaims claims) {
    TokenKeys.Key key = keys.ring().signing();
    JsonWebSignature jws = new JsonWebSignature();
    jws.setPayload(claims.toJson());
    jws.setAlgorithmHeaderValue("ES256");
    jws.setHeader("typ", "at+jwt");
    jws.setKeyIdHeaderValue(key.kid());
    jws.setKey(key.privateKey());
    jws.setDoKeyValidation(false);
    return jws;
  }

  private String ours(JwtClaims claims) throws JoseException {
    return jws(claims).getCompactSerialization();
  }

  private static String kid(String token) {
    String header =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
    return io.restassured.path.json.JsonPath.from(header).getString("kid");
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
