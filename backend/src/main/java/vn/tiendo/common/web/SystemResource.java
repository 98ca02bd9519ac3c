package vn.tiendo.common.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What this installation is, without a login. */
@Path("/api/v1/system")
@Produces(MediaType.APPLICATION_JSON)
class SystemResource {
  private final Clock clock;
  private final boolean simulated;
  private final boolean mail;
  private final String version;

  SystemResource(
      Clock clock,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      @ConfigProperty(name = "tiendo.mail.transport") String mail,
      @ConfigProperty(name = "quarkus.application.version") String version) {
    this.clock = clock;
    this.simulated = simulated;
    this.mail = !"OFF".equals(mail);
    this.version = version;
  }

  /**
   * @param simulated true where everything shown is a simulated life
   * @param mail whether mails go out at all
   */
  public record SystemDto(
      String name,
      String version,
      boolean simulated,
      boolean mail,
      LocalDate today,
      String timeZone) {}

  @GET
  @PermitAll
  @Operation(operationId = "getSystem")
  public SystemDto get() {
    return new SystemDto(
        "Tiến Độ", version, simulated, mail, LocalDate.now(clock), clock.getZone().getId());
  }
}
