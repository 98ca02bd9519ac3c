package vn.tiendo.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.token.AccessTokens;

/**
 * Opens sessions for the players of the simulated life. Refuses wherever `tiendo.simulated` is not
 * set.
 */
@Singleton
public class SimulatedSessions {
  private final boolean simulated;
  private final SessionStore store;
  private final AccessTokens tokens;
  private final Map<UUID, UUID> sessions = new ConcurrentHashMap<>();

  SimulatedSessions(
      @ConfigProperty(name = "tiendo.simulated") boolean simulated,
      SessionStore store,
      AccessTokens tokens) {
    this.simulated = simulated;
    this.store = store;
    this.tokens = tokens;
  }

  /**
   * A token good now, by the moved clock.
   *
   * @throws IllegalStateException outside a simulated life
   */
  public String tokenFor(UUID accountId) {
    if (!simulated) {
      throw new IllegalStateException("no simulated life here");
    }
    UUID session = sessions.computeIfAbsent(accountId, store::openForPlayer);
    return tokens.forSession(accountId, session);
  }

  /** The play is over: nobody can act in a player's name any more. */
  public void end() {
    sessions.values().forEach(session -> store.end(session, "SIGNED_OUT"));
    sessions.clear();
  }
}
