package vn.tiendo.apiclient;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.access.AccessState;
import vn.tiendo.access.Administration;
import vn.tiendo.access.RightsStore;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.web.Cursor;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.common.web.MergePatch;
import vn.tiendo.common.web.Page;
import vn.tiendo.unit.Units;

/** Machine clients; each belongs to the administrators of its unit, nobody else sees it. */
@ApplicationScoped
class ApiClientService {
  private static final Duration LONGEST = Duration.ofDays(3 * 366L);

  private final ApiClientRepository repository;
  private final Administration administration;
  private final Units units;
  private final MergePatch mergePatch;
  private final Caller caller;
  private final Clock clock;
  private final Event<RightsStore.Changed> changed;

  ApiClientService(
      ApiClientRepository repository,
      Administration administration,
      Units units,
      MergePatch mergePatch,
      Caller caller,
      Clock clock,
      Event<RightsStore.Changed> changed) {
    this.repository = repository;
    this.administration = administration;
    this.units = units;
    this.mergePatch = mergePatch;
    this.caller = caller;
    this.clock = clock;
    this.changed = changed;
  }

  Page<ApiClientDto> page(String unitKey, String cursorText, int limit, boolean includeTotal) {
    String pin = "api-clients " + unitKey;
    Cursor cursor = cursorText == null ? null : Cursor.read(cursorText, pin);
    UUID[] visible = visible(unitKey);
    List<ApiClientRepository.Row> rows =
        repository.page(visible, cursor == null ? null : cursor.keys(), limit);
    boolean more = rows.size() > limit;
    List<ApiClientRepository.Row> shown = more ? rows.subList(0, limit) : rows;
    String next =
        more
            ? Cursor.write(
                caller.today(),
                pin,
                List.of(shown.getLast().name(), shown.getLast().id().toString()))
            : null;
    return new Page<>(
        shown.stream().map(this::dto).toList(),
        next,
        includeTotal ? repository.count(visible) : null);
  }

  ApiClientDto one(UUID id) {
    ApiClientRepository.Row row = repository.row(id).orElseThrow(NotFound::new);
    if (!administration.covers(row.unitId())) {
      throw new NotFound();
    }
    return dto(row);
  }

  /**
   * @throws NotAllowed unless the caller administers the unit
   * @throws RuleBroken for an expiry in the past or more than three years ahead
   */
  @Transactional
  ApiClientWithSecret create(NewApiClient wanted) {
    Violations violations = new Violations();
    UUID unit = units.idOf(wanted.unit()).orElse(null);
    if (unit == null) {
      violations.add("/unit", "UNKNOWN_REFERENCE", "unit.unknown", wanted.unit());
    } else {
      administration.require(unit);
      if (!units.internal(unit)) {
        violations.add("/unit", "OUTSIDE_UNIT", "identity.outsideUnit");
      }
    }
    Instant expires = wanted.expiresAt().toInstant();
    check(expires, wanted.scopes(), violations);
    violations.throwIfAny();
    String secret = ClientSecrets.newSecret();
    ApiClient client = new ApiClient(ClientSecrets.newClientId(), unit, ClientSecrets.hash(secret));
    client.describe(wanted.name(), wanted.scopes(), expires);
    repository.persist(client);
    return new ApiClientWithSecret(done(client), secret);
  }

  @Transactional
  ApiClientDto edit(UUID id, IfMatch ifMatch, ObjectNode patch) {
    ApiClient client = find(id);
    IfMatch.require(ifMatch, client);
    ApiClientEdit before =
        new ApiClientEdit(
            client.name(), client.scopes(), client.expiresAt().atOffset(ZoneOffset.UTC));
    ApiClientEdit after = mergePatch.apply(patch, before, ApiClientEdit.class);
    Violations violations = new Violations();
    check(
        patch.has("expiresAt") ? after.expiresAt().toInstant() : null, after.scopes(), violations);
    violations.throwIfAny();
    OffsetDateTime expires = after.expiresAt();
    client.describe(after.name(), after.scopes(), expires.toInstant());
    return done(client);
  }

  /** The old secret ends at once; tokens already given live on for minutes, unless disabled. */
  @Transactional
  ApiClientWithSecret changeSecret(UUID id, IfMatch ifMatch) {
    ApiClient client = find(id);
    IfMatch.honour(ifMatch, client);
    String secret = ClientSecrets.newSecret();
    client.changeSecret(ClientSecrets.hash(secret));
    return new ApiClientWithSecret(done(client), secret);
  }

  /**
   * Its tokens end at once.
   *
   * @throws Conflict when it is disabled already
   */
  @Transactional
  ApiClientDto disable(UUID id, IfMatch ifMatch) {
    ApiClient client = find(id);
    IfMatch.honour(ifMatch, client);
    if (client.disabled()) {
      throw Conflict.state(AccessState.DISABLED, actions(true), "identity.clientDisabled");
    }
    client.disable(clock.instant());
    return done(client);
  }

  /**
   * @throws Conflict when it is not disabled
   */
  @Transactional
  ApiClientDto enable(UUID id, IfMatch ifMatch) {
    ApiClient client = find(id);
    IfMatch.honour(ifMatch, client);
    if (!client.disabled()) {
      throw Conflict.state(AccessState.ACTIVE, actions(false), "identity.clientActive");
    }
    client.enable();
    return done(client);
  }

  private ApiClient find(UUID id) {
    ApiClient client = repository.findById(id);
    if (client == null || !administration.covers(client.unitId())) {
      throw new NotFound();
    }
    return client;
  }

  private void check(Instant expires, List<String> scopes, Violations violations) {
    Instant now = clock.instant();
    if (expires != null && (!expires.isAfter(now) || expires.isAfter(now.plus(LONGEST)))) {
      violations.add("/expiresAt", "BAD_EXPIRY", "identity.badExpiry");
    }
    if (!scopes.contains("read")) {
      violations.add("/scopes", "READ_REQUIRED", "identity.readRequired");
    }
  }

  private UUID[] visible(String unitKey) {
    if (unitKey == null && caller.keepsInstallation()) {
      return null;
    }
    Set<UUID> administered = administration.units();
    if (unitKey == null) {
      return administered.toArray(UUID[]::new);
    }
    UUID unit =
        units
            .idOf(unitKey)
            .orElseThrow(
                () -> RuleBroken.ofParameter("unit", "UNKNOWN_REFERENCE", "unit.unknown", unitKey));
    return units.subtree(unit).stream()
        .filter(id -> caller.keepsInstallation() || administered.contains(id))
        .toArray(UUID[]::new);
  }

  private ApiClientDto done(ApiClient client) {
    repository.flush();
    changed.fire(new RightsStore.Changed());
    return one(client.id());
  }

  private ApiClientDto dto(ApiClientRepository.Row row) {
    return new ApiClientDto(
        row.id(),
        row.version(),
        row.clientId(),
        row.name(),
        units.ref(row.unitId()),
        row.scopes(),
        row.expiresAt(),
        row.disabled(),
        row.lastUsedAt(),
        row.createdAt(),
        actions(row.disabled()));
  }

  private static List<String> actions(boolean disabled) {
    List<String> actions = new ArrayList<>(List.of("editApiClient", "changeApiClientSecret"));
    actions.add(disabled ? "enableApiClient" : "disableApiClient");
    return actions;
  }
}
