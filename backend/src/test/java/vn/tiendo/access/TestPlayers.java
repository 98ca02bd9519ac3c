package vn.tiendo.access;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import vn.tiendo.token.AccessTokens;

/** Sessions of players in an application that is otherwise a real one. */
@ApplicationScoped
@Unremovable
public class TestPlayers {
  private final SessionStore store;
  private final AccessTokens tokens;

  TestPlayers(SessionStore store, AccessTokens tokens) {
    this.store = store;
    this.tokens = tokens;
  }

  public SimulatedSessions sessions() {
    return new SimulatedSessions(true, store, tokens);
  }
}
