package vn.tiendo.common.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tiendo.common.persistence.Ids;
import vn.tiendo.common.problem.NotSignedIn;

/** Who is asking, with what rights, in which request and language. One a request. */
@RequestScoped
public class Caller {
  /** Where the token mechanism leaves the {@link Rights} on the security identity. */
  public static final String RIGHTS_ATTRIBUTE = "tiendo.rights";

  private final SecurityIdentity identity;
  private final Clock clock;
  private Rights rights;
  private UUID requestId = Ids.next();
  private String language = "vi";
  private UUID sessionId;
  private UUID onBehalfOf;

  Caller(SecurityIdentity identity, Clock clock) {
    this.identity = identity;
    this.clock = clock;
  }

  /** The rights of this request. @throws NotSignedIn when nobody is signed in */
  public Rights rights() {
    if (rights == null) {
      rights = identity.isAnonymous() ? null : identity.getAttribute(RIGHTS_ATTRIBUTE);
    }
    if (rights == null) {
      throw new NotSignedIn("common.notSignedIn");
    }
    return rights;
  }

  public boolean signedIn() {
    return rights != null
        || (!identity.isAnonymous() && identity.getAttribute(RIGHTS_ATTRIBUTE) != null);
  }

  /**
   * For work outside HTTP (first import, simulated life): the rest of this request acts with these
   * rights.
   */
  public void become(Rights other) {
    rights = other;
    requestId = Ids.next();
  }

  /**
   * The rest of this request acts with these of the caller's rights.
   *
   * @param absent in whose place; null for the caller's own
   */
  public void act(Rights narrower, UUID absent) {
    rights = narrower;
    onBehalfOf = absent;
  }

  /** In whose place this request acts; null for the caller's own. */
  public UUID onBehalfOf() {
    return onBehalfOf;
  }

  /** What is this person's business is the caller's to do. */
  public boolean standsFor(UUID person) {
    return rights().standsFor(person);
  }

  public UUID actorId() {
    return rights().actorId();
  }

  public UUID accountId() {
    return rights().accountId();
  }

  public boolean administrator() {
    return rights().administrator();
  }

  /** Administers the installation: organisations, outside units, signing keys. */
  public boolean keepsInstallation() {
    return rights().keepsInstallation();
  }

  public Set<UUID> owners() {
    return rights().owners();
  }

  public List<Post> posts() {
    return rights().posts();
  }

  public Set<UUID> unitIds() {
    return rights().unitIds();
  }

  /** One of these positions at the unit or at one above it. */
  public boolean holds(UUID unitId, PositionKind... kinds) {
    return rights().holds(unitId, kinds);
  }

  public boolean memberOf(UUID unitId) {
    return rights().memberOf(unitId);
  }

  /** Today in Vietnam. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** "vi" or "en". */
  public String language() {
    return language;
  }

  public UUID requestId() {
    return requestId;
  }

  public UUID sessionId() {
    if (sessionId == null && !identity.isAnonymous()) {
      sessionId = identity.getAttribute("tiendo.session");
    }
    return sessionId;
  }

  public void arrive(UUID request, String speaks) {
    requestId = request;
    language = speaks;
  }
}
