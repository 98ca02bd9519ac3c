package vn.tiendo.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.logging.Logger;
import vn.tiendo.access.SessionStore.Login;
import vn.tiendo.access.SessionStore.Presented;
import vn.tiendo.common.problem.NotSignedIn;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.token.AccessTokens;

/** Signing in, renewing, signing out (RFC 9700 section 4.14: rotation, reuse ends the family). */
@ApplicationScoped
public class SessionService {
  /** Two tabs that renew within this time are one person; later reuse is theft. */
  private static final Duration GRACE = Duration.ofSeconds(20);

  private static final Logger LOG = Logger.getLogger(SessionService.class);

  /** What a sign-in or renewal gives. */
  public record Opened(String accessToken, String refreshToken, UUID accountId, UUID sessionId) {}

  private final SessionStore store;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final SecondStep secondStep;
  private final AccessTokens tokens;
  private final Event<RightsStore.Changed> changed;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SessionService(
      SessionStore store,
      Passwords passwords,
      SignInThrottle throttle,
      SecondStep secondStep,
      AccessTokens tokens,
      Event<RightsStore.Changed> changed,
      Clock clock) {
    this.store = store;
    this.passwords = passwords;
    this.throttle = throttle;
    this.secondStep = secondStep;
    this.tokens = tokens;
    this.changed = changed;
    this.clock = clock;
  }

  /**
   * @param code of the second step, or null; only looked at when the password is right
   * @throws NotSignedIn for a wrong name or password alike, and for a disabled account
   * @throws RuleBroken at /oneTimeCode when that is missing or wrong
   */
  @Transactional(dontRollbackOn = NotSignedIn.class)
  public Opened signIn(String name, String password, String code, String address) {
    String username = name.strip().toLowerCase(Locale.ROOT);
    throttle.check(username, address, store.knows(username, address));
    Optional<Login> login = store.login(username);
    boolean good = passwords.matches(password, login.map(Login::passwordHash).orElse(null));
    if (!good || login.get().disabled()) {
      throttle.failed(username, address);
      LOG.infof("sign-in refused from %s", address);
      throw new NotSignedIn("identity.wrongPassword");
    }
    if (!secondStep.passes(login.get().accountId(), code)) {
      throttle.failed(username, address);
      LOG.infof("second step of a sign-in refused from %s", address);
      throw RuleBroken.at("/oneTimeCode", "WRONG_ONE_TIME_CODE", "identity.wrongOneTimeCode");
    }
    throttle.succeeded(username);
    byte[] seed = bytes(32);
    String refresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    UUID session = store.open(login.get().accountId(), seed, hash(refresh), address);
    return opened(login.get().accountId(), session, refresh);
  }

  /**
   * @throws NotSignedIn when the token is unknown, spent or of an ended session; reuse ends the
   *     session
   */
  @Transactional(dontRollbackOn = NotSignedIn.class)
  public Opened renew(String refreshToken) {
    String hash = hash(refreshToken);
    Presented presented =
        store.present(hash).orElseThrow(() -> new NotSignedIn("identity.sessionEnded"));
    boolean spent =
        presented.usedAt() != null && presented.usedAt().plus(GRACE).isBefore(clock.instant());
    if (spent && presented.live()) {
      store.end(presented.sessionId(), "REFRESH_REUSED");
      changed.fire(new RightsStore.Changed());
      LOG.warnf("refresh token used again: session %s ended", presented.sessionId());
    }
    if (spent || !presented.live() || !presented.expiresAt().isAfter(clock.instant())) {
      throw new NotSignedIn("identity.sessionEnded");
    }
    String successor = hmac(presented.seed(), refreshToken);
    if (presented.usedAt() == null) {
      store.used(hash);
      store.addToken(hash(successor), presented.sessionId(), presented.expiresAt());
    }
    return opened(presented.accountId(), presented.sessionId(), successor);
  }

  @Transactional
  public void signOut(UUID sessionId) {
    store.end(sessionId, "SIGNED_OUT");
    changed.fire(new RightsStore.Changed());
  }

  public long lifespanSeconds() {
    return store.lifespanSeconds();
  }

  public long accessSeconds() {
    return tokens.lifespanSeconds();
  }

  private Opened opened(UUID account, UUID session, String refresh) {
    return new Opened(tokens.forSession(account, session), refresh, account, session);
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String hash(String token) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hmac(byte[] seed, String token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(seed, "HmacSHA256"));
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
