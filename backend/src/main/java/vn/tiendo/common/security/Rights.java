package vn.tiendo.common.security;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What one identity may reach, as the database has it: read once, kept briefly, dropped on change.
 *
 * @param accountId the person, or null for a machine client
 * @param clientId the machine client, or null
 * @param posts positions that hold today, those of people the person stands in for included
 * @param covered each post's unit → that unit and everything below it (rights are a role within a
 *     subtree)
 * @param mustChangePassword only the password may be changed until it is
 * @param keepsInstallation administers the installation itself, not only units (ADR 0007)
 * @param owners organisations to which the positions belong, those merged into them included
 */
public record Rights(
    UUID accountId,
    UUID clientId,
    String name,
    List<Post> posts,
    Map<UUID, Set<UUID>> covered,
    Set<String> scopes,
    boolean mustChangePassword,
    boolean keepsInstallation,
    Set<UUID> owners) {

  /** Work the product does by itself: imports of what ships, sealing, cleaning. */
  public static final UUID SYSTEM_ID = new UUID(0x0000000000007000L, 0x8000000000000000L);

  public static Rights system() {
    return new Rights(
        SYSTEM_ID, null, "Hệ thống", List.of(), Map.of(), Set.of(), false, true, Set.of());
  }

  /**
   * Work that a request left to be done behind it: stamped with whoever asked, whose rights were
   * looked at then. Has no rights of its own.
   */
  public static Rights behind(UUID actorId) {
    return new Rights(actorId, null, "", List.of(), Map.of(), Set.of(), false, false, Set.of());
  }

  public UUID actorId() {
    return accountId != null ? accountId : clientId;
  }

  public boolean isSystem() {
    return SYSTEM_ID.equals(accountId);
  }

  /** Of some unit, or of the installation; what he administers is asked with {@link #holds}. */
  public boolean administrator() {
    return keepsInstallation
        || posts.stream().anyMatch(p -> p.kind() == PositionKind.ADMINISTRATOR);
  }

  /** A machine client whose scopes do not let it write. */
  public boolean readsOnly() {
    return clientId != null && !scopes.contains("write");
  }

  /** People in whose place this person may act today, in a fixed order. */
  public List<UUID> delegators() {
    return posts.stream()
        .map(Post::onBehalfOf)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  /** Is what is this person's business theirs to do: their own, or of one they stand in for. */
  public boolean standsFor(UUID person) {
    return person != null
        && (person.equals(accountId)
            || posts.stream().anyMatch(post -> person.equals(post.onBehalfOf())));
  }

  /** The same without what was handed on, or with that of one person only. */
  public Rights standingFor(UUID delegator) {
    List<Post> fewer =
        posts.stream()
            .filter(p -> p.onBehalfOf() == null || p.onBehalfOf().equals(delegator))
            .toList();
    return new Rights(
        accountId,
        clientId,
        name,
        fewer,
        covered,
        scopes,
        mustChangePassword,
        keepsInstallation,
        owners);
  }

  /** The same with fewer scopes: a token asked for less than its client may have. */
  public Rights within(Set<String> fewer) {
    Set<String> both =
        scopes.stream().filter(fewer::contains).collect(Collectors.toUnmodifiableSet());
    return new Rights(
        accountId,
        clientId,
        name,
        posts,
        covered,
        both,
        mustChangePassword,
        keepsInstallation,
        owners);
  }

  public Set<UUID> unitIds() {
    return posts.stream().map(Post::unitId).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The units in which one of these positions counts: each position's unit and what lies below it.
   */
  public Set<UUID> unitsHeld(PositionKind... kinds) {
    Set<UUID> units = new HashSet<>();
    for (Post post : posts) {
      if (List.of(kinds).contains(post.kind())) {
        units.add(post.unitId());
        units.addAll(covered.getOrDefault(post.unitId(), Set.of()));
      }
    }
    return units;
  }

  public boolean holds(UUID unitId, PositionKind... kinds) {
    for (Post post : posts) {
      for (PositionKind kind : kinds) {
        if (post.kind() == kind && covers(post, unitId)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Any position in exactly this unit or above it inside the organisation. */
  public boolean memberOf(UUID unitId) {
    return posts.stream()
        .anyMatch(p -> p.kind() != PositionKind.ADMINISTRATOR && covers(p, unitId));
  }

  private boolean covers(Post post, UUID unitId) {
    return post.unitId().equals(unitId)
        || covered.getOrDefault(post.unitId(), Set.of()).contains(unitId);
  }
}
