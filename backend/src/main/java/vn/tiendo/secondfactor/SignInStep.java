package vn.tiendo.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import vn.tiendo.access.SecondStep;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.RuleBroken;

/** The second step of signing in: a code of the app, or a recovery code. */
@ApplicationScoped
class SignInStep implements SecondStep {
  private final SecondFactorRepository factors;
  private final RecoveryCodes recovery;
  private final Sql sql;
  private final Clock clock;

  SignInStep(SecondFactorRepository factors, RecoveryCodes recovery, Sql sql, Clock clock) {
    this.factors = factors;
    this.recovery = recovery;
    this.sql = sql;
    this.clock = clock;
  }

  @Override
  public boolean passes(UUID accountId, String code) {
    SecondFactor factor = factors.of(accountId).filter(SecondFactor::active).orElse(null);
    if (factor == null) {
      return true;
    }
    if (code == null) {
      throw RuleBroken.at("/oneTimeCode", "ONE_TIME_CODE_REQUIRED", "identity.oneTimeCodeRequired");
    }
    return taken(accountId, factor, code) || recovery.use(accountId, code);
  }

  /** Right, and not seen before: whoever looks over a shoulder comes too late. */
  boolean taken(UUID accountId, SecondFactor factor, String code) {
    OptionalLong step =
        OneTimeCodes.step(factor.secret(), code.replaceAll("\\s", ""), clock.instant());
    return step.isPresent()
        && sql.update(
                """
                INSERT INTO one_time_code_use (account_id, step) VALUES (?, ?)
                ON CONFLICT (account_id) DO UPDATE SET step = excluded.step
                WHERE one_time_code_use.step < excluded.step""",
                accountId,
                step.getAsLong())
            == 1;
  }

  @Override
  public void remove(UUID accountId) {
    factors.of(accountId).ifPresent(factors::delete);
    recovery.forget(accountId);
  }
}
