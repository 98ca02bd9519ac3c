package vn.tiendo.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.access.SessionStore;
import vn.tiendo.access.SignInThrottle;
import vn.tiendo.common.problem.Conflict;
import vn.tiendo.common.problem.RuleBroken;
import vn.tiendo.common.problem.TooManyAttempts;
import vn.tiendo.common.security.Caller;
import vn.tiendo.identity.Accounts;

/** One's own second step: looked at, begun, confirmed, taken away. */
@ApplicationScoped
class SecondFactorService {
  private final SecondFactorRepository factors;
  private final SignInStep step;
  private final RecoveryCodes recovery;
  private final Accounts accounts;
  private final SessionStore sessions;
  private final SignInThrottle throttle;
  private final Caller caller;
  private final Clock clock;

  SecondFactorService(
      SecondFactorRepository factors,
      SignInStep step,
      RecoveryCodes recovery,
      Accounts accounts,
      SessionStore sessions,
      SignInThrottle throttle,
      Caller caller,
      Clock clock) {
    this.factors = factors;
    this.step = step;
    this.recovery = recovery;
    this.accounts = accounts;
    this.sessions = sessions;
    this.throttle = throttle;
    this.caller = caller;
    this.clock = clock;
  }

  SecondFactorDto own() {
    UUID me = caller.accountId();
    Optional<SecondFactor> factor = factors.of(me);
    SecondFactorState state = state(factor);
    return new SecondFactorDto(
        state,
        factor.map(SecondFactor::activeSince).orElse(null),
        recovery.left(me),
        allowedActions(state));
  }

  /**
   * @throws RuleBroken for a wrong password
   * @throws Conflict while it is on: the telephone that has the secret would be shut out
   */
  @Transactional
  SecondFactorSetup start(SecondFactorStart start) {
    Optional<SecondFactor> before = factors.of(caller.accountId());
    if (state(before) == SecondFactorState.ACTIVE) {
      throw conflict(before, "identity.secondFactorOn");
    }
    requirePassword(start.currentPassword());
    byte[] secret = OneTimeCodes.newSecret();
    before.ifPresentOrElse(
        factor -> factor.begin(secret),
        () -> factors.persist(new SecondFactor(caller.accountId(), secret)));
    String username = accounts.find(caller.accountId()).orElseThrow().username();
    return new SecondFactorSetup(OneTimeCodes.base32(secret), OneTimeCodes.uri(username, secret));
  }

  /**
   * All other sessions of the account end.
   *
   * @throws RuleBroken for a code that is not the app's
   * @throws Conflict unless it was begun
   */
  @Transactional
  SecondFactorConfirmed confirm(SecondFactorConfirmation confirmation) {
    UUID me = caller.accountId();
    Optional<SecondFactor> factor = factors.of(me);
    if (state(factor) != SecondFactorState.PENDING) {
      throw conflict(factor, "identity.secondFactorNotBegun");
    }
    if (!step.taken(me, factor.get(), confirmation.oneTimeCode())) {
      throw wrongCode();
    }
    factor.get().confirm(clock.instant());
    sessions.endOthers(me, caller.sessionId(), "SECOND_FACTOR_ON");
    return new SecondFactorConfirmed(recovery.renew(me));
  }

  /**
   * Codes are guessed no faster here than when signing in.
   *
   * @throws RuleBroken for a wrong password or code
   * @throws Conflict when there is none
   * @throws TooManyAttempts after several wrong ones
   */
  @Transactional
  SecondFactorDto remove(SecondFactorRemoval removal, String address) {
    UUID me = caller.accountId();
    Optional<SecondFactor> factor = factors.of(me);
    if (factor.isEmpty()) {
      throw conflict(factor, "identity.noSecondFactor");
    }
    String username = accounts.find(me).orElseThrow().username();
    throttle.check(username, address, true);
    requirePassword(removal.currentPassword());
    if (!step.passes(me, removal.oneTimeCode())) {
      throttle.failed(username, address);
      throw wrongCode();
    }
    step.remove(me);
    factors.flush();
    return own();
  }

  private void requirePassword(String password) {
    if (!accounts.opens(caller.accountId(), password)) {
      throw RuleBroken.at("/currentPassword", "WRONG_PASSWORD", "identity.wrongCurrentPassword");
    }
  }

  private static RuleBroken wrongCode() {
    return RuleBroken.at("/oneTimeCode", "WRONG_ONE_TIME_CODE", "identity.wrongOneTimeCode");
  }

  private Conflict conflict(Optional<SecondFactor> factor, String key) {
    SecondFactorState state = state(factor);
    return Conflict.state(state, allowedActions(state), key);
  }

  private static SecondFactorState state(Optional<SecondFactor> factor) {
    return factor
        .map(one -> one.active() ? SecondFactorState.ACTIVE : SecondFactorState.PENDING)
        .orElse(SecondFactorState.DISABLED);
  }

  private static List<String> allowedActions(SecondFactorState state) {
    return switch (state) {
      case DISABLED -> List.of("startSecondFactor");
      case PENDING -> List.of("startSecondFactor", "confirmSecondFactor", "removeSecondFactor");
      case ACTIVE -> List.of("removeSecondFactor");
    };
  }
}
