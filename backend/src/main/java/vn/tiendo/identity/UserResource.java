package vn.tiendo.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestResponse;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.web.Answers;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.common.web.Write;
import vn.tiendo.position.NewPosition;

/** People. */
@Path("/api/v1/users")
@Produces(MediaType.APPLICATION_JSON)
class UserResource {
  private final UserService users;
  private final UserChangeService changes;
  private final AccessService access;
  private final PositionService positions;
  private final PersonalDataService personalData;

  UserResource(
      UserService users,
      UserChangeService changes,
      AccessService access,
      PositionService positions,
      PersonalDataService personalData) {
    this.users = users;
    this.changes = changes;
    this.access = access;
    this.positions = positions;
    this.personalData = personalData;
  }

  @GET
  @RolesAllowed("PERSON")
  @Operation(operationId = "listUsers")
  public RestResponse<Page<UserDto>> list(
      @QueryParam("q") String q,
      @QueryParam("unit") String unit,
      @QueryParam("position") String position,
      @QueryParam("disabled") Boolean disabled,
      @QueryParam("cursor") String cursor,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("includeTotal") boolean includeTotal,
      @Context UriInfo uri) {
    UserFilter filter = new UserFilter(q, unit, kinds(position), disabled);
    return Answers.page(users.page(filter, cursor, limit, includeTotal), uri);
  }

  @GET
  @Path("{id}")
  @RolesAllowed("PERSON")
  @Operation(operationId = "getUser")
  public UserDto get(@PathParam("id") UUID id) {
    return users.one(id);
  }

  @GET
  @Path("{id}/personal-data")
  @RolesAllowed("PERSON")
  @Operation(operationId = "getPersonalData")
  public PersonalDataDto personalData(@PathParam("id") UUID id) {
    return personalData.of(id);
  }

  @POST
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createUser")
  @APIResponseSchema(value = UserWithPassword.class, responseCode = "201")
  public RestResponse<UserWithPassword> create(NewUser user) {
    UserWithPassword created = changes.create(user);
    return Answers.created("/api/v1/users/" + created.user().id(), created);
  }

  @PATCH
  @Path("{id}")
  @Write
  @Consumes("application/merge-patch+json")
  @RolesAllowed("PERSON")
  @Operation(operationId = "editUser")
  public RestResponse<UserDto> edit(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, ObjectNode patch) {
    return Answers.ok(changes.edit(id, ifMatch, patch));
  }

  @POST
  @Path("{id}/positions")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "createPosition")
  public RestResponse<UserDto> addPosition(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch, NewPosition position) {
    return Answers.ok(positions.add(id, ifMatch, position));
  }

  @POST
  @Path("{id}/disablements")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "disableUser")
  public RestResponse<UserDto> disable(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(access.disable(id, ifMatch));
  }

  @POST
  @Path("{id}/enablements")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "enableUser")
  public RestResponse<UserDto> enable(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(access.enable(id, ifMatch));
  }

  @POST
  @Path("{id}/password-resets")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "resetUserPassword")
  public RestResponse<UserWithPassword> resetPassword(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(access.resetPassword(id, ifMatch));
  }

  @POST
  @Path("{id}/second-factor-resets")
  @Write
  @RolesAllowed("ADMINISTRATOR")
  @Operation(operationId = "resetUserSecondFactor")
  public RestResponse<UserDto> resetSecondFactor(
      @PathParam("id") UUID id, @HeaderParam("If-Match") IfMatch ifMatch) {
    return Answers.ok(access.resetSecondFactor(id, ifMatch));
  }

  /** Checked against the contract before. */
  private static List<PositionKind> kinds(String commaList) {
    return commaList == null
        ? null
        : Arrays.stream(commaList.split(",")).map(PositionKind::valueOf).toList();
  }
}
