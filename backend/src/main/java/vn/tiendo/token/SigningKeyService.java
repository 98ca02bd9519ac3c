package vn.tiendo.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.tiendo.common.problem.NotAllowed;
import vn.tiendo.common.security.Caller;

/** Changing the key that signs tokens, without anybody having to sign in again. */
@ApplicationScoped
class SigningKeyService {
  private final TokenKeys keys;
  private final Caller caller;
  private final Event<TokenKeys.Changed> changed;

  SigningKeyService(TokenKeys keys, Caller caller, Event<TokenKeys.Changed> changed) {
    this.keys = keys;
    this.caller = caller;
    this.changed = changed;
  }

  /** The signing one first, then those that still verify. */
  List<SigningKeyDto> all() {
    requireKeeper();
    return keys.keys().stream().map(SigningKeyService::dto).toList();
  }

  /**
   * @throws NotAllowed for anybody but administrators of the installation
   */
  @Transactional
  SigningKeyDto rotate() {
    requireKeeper();
    keys.rotate(caller.actorId(), caller.requestId());
    changed.fire(new TokenKeys.Changed());
    return dto(keys.keys().getFirst());
  }

  private void requireKeeper() {
    if (!caller.keepsInstallation()) {
      throw new NotAllowed("identity.notInstallationAdministrator");
    }
  }

  private static SigningKeyDto dto(TokenKeys.Key key) {
    return new SigningKeyDto(key.kid(), key.createdAt(), key.retiredAt());
  }
}
