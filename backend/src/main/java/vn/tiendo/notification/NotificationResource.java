package vn.tiendo.notification;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.daily.ListWords;
import vn.tiendo.daily.Paging;

@Path("/api/v1/notifications")
@Produces(MediaType.APPLICATION_JSON)
class NotificationResource {
  private final NotificationService notifications;

  NotificationResource(NotificationService notifications) {
    this.notifications = notifications;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "listNotifications")
  public RestResponse<Page<NotificationDto>> list(
      @RestQuery Boolean read,
      @RestQuery String reason,
      @RestQuery @DefaultValue("50") int limit,
      @RestQuery String cursor,
      @RestQuery boolean includeTotal,
      @Context UriInfo uri) {
    Paging paging = new Paging(cursor, limit, includeTotal);
    return Answers.page(notifications.list(read, ListWords.words(reason), paging), uri);
  }

  @POST
  @Path("readings")
  @Write
  @RolesAllowed("PERSON")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "readNotifications")
  public RestResponse<ReadingResult> read(Reading reading) {
    return Answers.ok(notifications.read(reading));
  }
}
