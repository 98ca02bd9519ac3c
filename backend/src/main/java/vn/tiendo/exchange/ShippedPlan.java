package vn.tiendo.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.problem.ApiException;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.common.web.contract.StrictJson;
import vn.tiendo.firstoffice.FirstAccounts;

/**
 * The plan the product opens with comes in at the first start by the import that everybody uses.
 * Later starts find the same content and write nothing.
 */
@ApplicationScoped
class ShippedPlan {
  private static final Logger LOG = Logger.getLogger(ShippedPlan.class);
  private static final String FILE = "/plans/khcn-bac-giang-2021/plan.json";
  private static final int SECONDS = 120;

  private final ImportService imports;
  private final ImportRepository repository;
  private final FirstAccounts accounts;
  private final Sql sql;
  private final Caller caller;
  private final boolean wanted;
  private final boolean simulated;

  ShippedPlan(
      ImportService imports,
      ImportRepository repository,
      FirstAccounts accounts,
      Sql sql,
      Caller caller,
      @ConfigProperty(name = "tiendo.plan.shipped") boolean wanted,
      @ConfigProperty(name = "tiendo.simulated") boolean simulated) {
    this.imports = imports;
    this.repository = repository;
    this.accounts = accounts;
    this.sql = sql;
    this.caller = caller;
    this.wanted = wanted;
    this.simulated = simulated;
  }

  /** Before whatever needs the units that the plan brings. */
  @ActivateRequestContext
  void bringAtStart(@Observes @Priority(1_000) StartupEvent start) {
    if (wanted && bring()) {
      giveAccounts();
    }
  }

  /**
   * Who works with the plan: the organisation that owns it, the office that consolidates its
   * reports.
   */
  private void giveAccounts() {
    sql.list(
            "SELECT owner_unit_id, consolidating_unit_id FROM plan ORDER BY created_at LIMIT 1",
            row -> new UUID[] {row.getObject(1, UUID.class), row.getObject(2, UUID.class)})
        .forEach(offices -> accounts.ensure(offices[0], offices[1]));
  }

  /**
   * @return whether something was written
   */
  boolean bring() {
    caller.become(Rights.system());
    // Reading the whole file again at each start would only find out that there is nothing to do.
    if (repository.any()) {
      return false;
    }
    try {
      ImportService.Answer answer =
          QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> imports.bring(file()));
      LOG.infof("plan %s: %d rows imported", answer.result().planCode(), answer.result().created());
      return answer.fresh();
    } catch (ApiException refused) {
      LOG.errorf(refused, "the plan that ships was not imported: %s", refused.text());
      return false;
    }
  }

  /**
   * A simulated life begins before the figures of 2021 are there, and enters them when they are.
   */
  private ObjectNode file() {
    return simulated ? beforeItsFigures() : read();
  }

  static ObjectNode beforeItsFigures() {
    ObjectNode file = read();
    ((ObjectNode) file.get("plan")).putArray("values");
    return file;
  }

  static ObjectNode read() {
    try (InputStream in = ShippedPlan.class.getResourceAsStream(FILE)) {
      return (ObjectNode) StrictJson.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
