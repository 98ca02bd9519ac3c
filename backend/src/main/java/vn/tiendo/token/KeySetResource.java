package vn.tiendo.token;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;

/** The public keys with which other systems verify our tokens (RFC 7517). */
@Path("/.well-known/jwks.json")
@Produces(MediaType.APPLICATION_JSON)
class KeySetResource {
  private final TokenKeys keys;

  KeySetResource(TokenKeys keys) {
    this.keys = keys;
  }

  /** A JSON Web Key Set. */
  public record KeySetDto(List<KeyDto> keys) {}

  /** One public key, members as RFC 7517 names them. */
  public record KeyDto(@JsonAnyGetter Map<String, Object> members) {}

  @GET
  @PermitAll
  @Operation(operationId = "getKeySet")
  public KeySetDto get() {
    return new KeySetDto(
        keys.ring().verifying().values().stream()
            .map(key -> new KeyDto(key.jwk().toParams(OutputControlLevel.PUBLIC_ONLY)))
            .toList());
  }
}
