package vn.tiendo.outline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.MyActions;
import vn.tiendo.common.security.PositionKind;
import vn.tiendo.common.security.Post;
import vn.tiendo.common.security.Relation;
import vn.tiendo.daily.HouseRights;

/**
 * Outlines, regimes and periods are written by the office that consolidates, the chief of office
 * and the administrator of the house; the house reads them.
 */
@ApplicationScoped
public class Keepers implements MyActions {
  private static final EnumSet<Relation> WRITERS =
      EnumSet.of(Relation.CONSOLIDATING_OFFICE, Relation.CHIEF_OF_OFFICE, Relation.ADMINISTRATOR);

  private final Caller caller;
  private final HouseRights house;

  Keepers(Caller caller, HouseRights house) {
    this.caller = caller;
    this.house = house;
  }

  /**
   * @throws NotFound for who is not of the house
   */
  public EnumSet<Relation> relations(UUID ownerId) {
    EnumSet<Relation> relations = house.relations(ownerId);
    if (!relations.contains(Relation.READER)) {
      throw new NotFound();
    }
    if (caller.posts().stream().anyMatch(p -> administers(p, ownerId))) {
      relations.add(Relation.ADMINISTRATOR);
    }
    return relations;
  }

  /** The same, asking about each house once: for lists. */
  public Function<UUID, EnumSet<Relation>> once() {
    Map<UUID, EnumSet<Relation>> known = new HashMap<>();
    return owner -> known.computeIfAbsent(owner, this::relations);
  }

  private static boolean administers(Post post, UUID ownerId) {
    return post.kind() == PositionKind.ADMINISTRATOR && post.ownerId().equals(ownerId);
  }

  public static boolean writes(Set<Relation> relations) {
    return relations.stream().anyMatch(WRITERS::contains);
  }

  public static void require(Set<Relation> relations) {
    if (!writes(relations)) {
      throw new NotAllowed("regime.onlyKeepers");
    }
  }

  /**
   * The house for which the caller keeps regimes: his own, an administrator's.
   *
   * @throws NotAllowed for who keeps none
   */
  public UUID own() {
    UUID owner = house().orElseThrow(() -> new NotAllowed("daily.noOrganisation"));
    require(relations(owner));
    return owner;
  }

  @Override
  public List<String> mine() {
    return house().filter(owner -> writes(relations(owner))).isPresent()
        ? List.of("createOutline", "createReportRegime")
        : List.of();
  }

  private Optional<UUID> house() {
    return caller.posts().stream().map(Post::ownerId).findFirst();
  }
}
