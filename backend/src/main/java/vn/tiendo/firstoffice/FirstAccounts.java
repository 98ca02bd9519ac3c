package vn.tiendo.firstoffice;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The door through which an empty installation gets the accounts it opens with. Called after the
 * first plan has been imported; where none ships, an administrator alone is made at the end of the
 * start.
 */
@ApplicationScoped
public class FirstAccounts {
  /** Observers of the start that import a plan come before this. */
  public static final int AFTER_IMPORTS = 4_000;

  private static final Logger LOG = Logger.getLogger(FirstAccounts.class);

  private final FirstAccountsService service;
  private final boolean wanted;

  FirstAccounts(
      FirstAccountsService service,
      @ConfigProperty(name = "tiendo.accounts.first") boolean wanted) {
    this.service = service;
    this.wanted = wanted;
  }

  /** There is no account yet, so {@link #ensure} would make them. */
  public boolean needed() {
    return service.nobody();
  }

  /**
   * Makes the accounts unless there is one already, with passwords nobody knows but the reader of
   * one file of mode 0600.
   *
   * @param organisation root unit of the organisation, or null: an administrator only
   * @param consolidatingUnit the office that consolidates the plan's reports, or null
   * @return where the passwords are; empty when there were accounts before
   */
  @ActivateRequestContext
  public Optional<Path> ensure(UUID organisation, UUID consolidatingUnit) {
    Optional<Path> file = service.ensure(organisation, consolidatingUnit);
    file.ifPresent(path -> LOG.infof("first accounts written to %s", path));
    return file;
  }

  public void start(@Observes @Priority(AFTER_IMPORTS) StartupEvent event) {
    if (wanted) {
      ensure(null, null);
    }
  }
}
