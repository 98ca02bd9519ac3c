package vn.tiendo.identity;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.tiendo.access.Passwords;
import vn.tiendo.token.AccessTokens;

/** Lets tests sign real tokens and set real passwords without the sign-in's bcrypt. */
@ApplicationScoped
@Unremovable
public class TestTokens {
  private final AccessTokens tokens;
  private final Passwords passwords;

  TestTokens(AccessTokens tokens, Passwords passwords) {
    this.tokens = tokens;
    this.passwords = passwords;
  }

  public String sign(UUID account, UUID session) {
    return tokens.forSession(account, session);
  }

  public String hash(String password) {
    return passwords.hash(password);
  }
}
