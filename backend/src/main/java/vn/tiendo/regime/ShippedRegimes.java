package vn.tiendo.regime;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tiendo.common.persistence.Sql;
import vn.tiendo.common.security.Caller;
import vn.tiendo.common.security.Rights;
import vn.tiendo.outline.OutlineNode;
import vn.tiendo.outline.Outlines;

/**
 * The house of the plan that ships finds its outline and regimes: the yearly report that the plan
 * orders, and templates of the other frequencies, not in use. A house that has outlines keeps its
 * own.
 */
@ApplicationScoped
class ShippedRegimes {
  private static final Logger LOG = Logger.getLogger(ShippedRegimes.class);
  private static final String FILE = "/regimes/shipped.json";

  private final Outlines outlines;
  private final RegimeRepository regimes;
  private final ObjectMapper mapper;
  private final Sql sql;
  private final Caller caller;
  private final boolean wanted;

  ShippedRegimes(
      Outlines outlines,
      RegimeRepository regimes,
      ObjectMapper mapper,
      Sql sql,
      Caller caller,
      @ConfigProperty(name = "tiendo.plan.shipped") boolean wanted) {
    this.outlines = outlines;
    this.regimes = regimes;
    this.mapper = mapper;
    this.sql = sql;
    this.caller = caller;
    this.wanted = wanted;
  }

  private record ShippedOutline(String code, String title, List<OutlineNode> nodes) {}

  private record File(ShippedOutline outline, List<RegimeDto.Wanted> regimes) {}

  /** The first plan in force, when its house has no outline yet. */
  private record Home(UUID planId, UUID ownerId, UUID consolidatingUnitId) {}

  /** After the plan came in. */
  @ActivateRequestContext
  void bringAtStart(@Observes @Priority(1_100) StartupEvent start) {
    if (wanted) {
      bring();
    }
  }

  /**
   * @return how many regimes were written
   */
  int bring() {
    caller.become(Rights.system());
    return QuarkusTransaction.requiringNew().call(() -> home().map(this::furnish).orElse(0));
  }

  private java.util.Optional<Home> home() {
    return sql.one(
        """
        SELECT p.id, p.owner_id, p.consolidating_unit_id FROM plan p
        WHERE p.kind = 'PLAN' AND p.state = 'ISSUED'
          AND NOT EXISTS (SELECT FROM outline o WHERE o.owner_id = p.owner_id)
        ORDER BY p.created_at, p.id LIMIT 1""",
        row ->
            new Home(
                Sql.id(row, "id"), Sql.id(row, "owner_id"), Sql.id(row, "consolidating_unit_id")));
  }

  private int furnish(Home home) {
    File file = read();
    ShippedOutline shipped = file.outline();
    UUID outline =
        outlines.add(
            home.ownerId, shipped.code(), new Outlines.View(shipped.title(), shipped.nodes()));
    List<UUID> reporters = regimes.leadsOf(home.planId);
    for (RegimeDto.Wanted wanted : file.regimes()) {
      ReportRegime regime = new ReportRegime(home.ownerId, wanted.code());
      RegimeEdit edit = wanted.edit().of(home.planId, outline, ordering(home, wanted));
      regime.edit(edit, reporters, home.consolidatingUnitId);
      regimes.persist(regime);
    }
    LOG.infof("%d report regimes of %d units", file.regimes().size(), reporters.size());
    return file.regimes().size();
  }

  /** The tasks that order the report: they name the very day by which it is due. */
  private List<UUID> ordering(Home home, RegimeDto.Wanted wanted) {
    ReportLevel unit = wanted.levels().getFirst();
    return unit.month() == null ? List.of() : regimes.dueOn(home.planId, unit);
  }

  private File read() {
    try (InputStream in = ShippedRegimes.class.getResourceAsStream(FILE)) {
      return mapper.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
