package vn.tiendo.common.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;

/** Where the `type` of a problem leads: what happened and what to do, for a person. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
class ProblemPages {
  private final Messages messages;
  private final Caller caller;

  ProblemPages(Messages messages, Caller caller) {
    this.messages = messages;
    this.caller = caller;
  }

  @GET
  @Path("{kind}")
  @PermitAll
  @Operation(operationId = "getProblemPage")
  public String page(@PathParam("kind") String slug) {
    ProblemKind kind = ProblemKind.ofSlug(slug).orElseThrow(NotFound::new);
    String title = messages.say(caller.language(), kind.titleKey());
    return """
        <!doctype html><html lang="%s"><meta charset="utf-8"><title>%s</title>
        <h1>%s (%d)</h1><p>%s</p></html>
        """
        .formatted(
            caller.language(),
            title,
            title,
            kind.status(),
            messages.say(caller.language(), kind.explanationKey()));
  }
}
