package vn.tiendo.preference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Write;

@Path("/api/v1/me/preferences")
@Produces(MediaType.APPLICATION_JSON)
class PreferenceResource {
  private final PreferenceService preferences;

  PreferenceResource(PreferenceService preferences) {
    this.preferences = preferences;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "getMyPreferences")
  public RestResponse<PreferencesDto> get() {
    return Answers.ok(preferences.get());
  }

  @PATCH
  @Write
  @RolesAllowed("PERSON")
  @Consumes("application/merge-patch+json")
  @Operation(operationId = "editMyPreferences")
  public RestResponse<PreferencesDto> edit(
      @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(preferences.edit(ifMatch, patch));
  }
}
