package vn.tiendo.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.persistence.Where;
import vn.tiendo.common.problem.NotFound;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Relation;
import vn.tiendo.common.web.IfMatch;
import vn.tiendo.plan.PlanState;
import vn.tiendo.plan.PlanView;
import vn.tiendo.plan.Plans;

/** The door to indicators for other features. */
@ApplicationScoped
public class Indicators {
  private final IndicatorRepository indicators;
  private final IndicatorRights rights;
  private final IndicatorWriter writer;
  private final Plans plans;
  private final Clock clock;

  Indicators(
      IndicatorRepository indicators,
      IndicatorRights rights,
      IndicatorWriter writer,
      Plans plans,
      Clock clock) {
    this.indicators = indicators;
    this.rights = rights;
    this.writer = writer;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is none, or the caller may not see it
   */
  public IndicatorView view(UUID id) {
    return find(id).orElseThrow(NotFound::new);
  }

  /**
   * For imports, which judge the right to the whole plan before: whether the caller sees it is not
   * asked.
   */
  public IndicatorView brought(UUID id) {
    return indicators.view(id).orElseThrow(NotFound::new);
  }

  /** The indicator, when there is one that the caller may see. */
  public Optional<IndicatorView> find(UUID id) {
    return indicators.view(id).filter(v -> relations(v).contains(Relation.READER));
  }

  /**
   * As {@link #view(UUID)}, also not found when the plan was not to be seen on the day; null is
   * today.
   */
  public IndicatorView view(UUID id, LocalDate asOf) {
    IndicatorView view = view(id);
    plans.view(view.planId(), asOf);
    return view;
  }

  /** Those of the ids that the caller may see, in one statement. */
  public List<IndicatorView> views(Collection<UUID> ids) {
    return indicators.views(ids).stream()
        .filter(v -> relations(v).contains(Relation.READER))
        .toList();
  }

  /** Where its series breaks, as its keepers noted. */
  public List<SeriesBreak> breaks(UUID id) {
    return indicators.findById(id).breaks;
  }

  /** What it starts from. */
  public Baseline baseline(UUID id) {
    return indicators.findById(id).baseline();
  }

  /** How the caller stands to it. */
  public EnumSet<Relation> relations(IndicatorView indicator) {
    return rights.relations(indicator);
  }

  /** Whoever answers for the figures, and whoever verifies them, see unverified ones. */
  public boolean seesUnverified(EnumSet<Relation> relations) {
    return IndicatorRights.owns(relations) || relations.contains(Relation.CONSOLIDATING_OFFICE);
  }

  /** The operations the caller may do with it. */
  public List<String> allowedActions(IndicatorView indicator, boolean phasesOpen) {
    return IndicatorRights.allowedActions(relations(indicator), indicator.planState(), phasesOpen);
  }

  /** Rows of {@code indicator i JOIN plan p} that the caller may see. */
  public Where visible() {
    return rights.visible();
  }

  /**
   * An If-Match sent with a command on something of the indicator. @throws
   * vn.tiendo.common.problem.Stale when it moved on
   */
  public void honour(IfMatch ifMatch, UUID id) {
    IfMatch.honour(ifMatch, indicators.findById(id));
  }

  /** Something of the indicator was written: its version rises with it. */
  public void touch(UUID id) {
    indicators.findById(id).touch(clock.instant());
  }

  public Optional<UUID> idOf(UUID planId, String code) {
    return indicators.byCode(planId, code).map(Indicator::id);
  }

  /**
   * Puts an indicator with its targets into a draft without asking who may: for imports.
   *
   * @param pointer of the indicator in the file
   * @return its id, or null when something is wrong
   */
  public UUID bringIn(NewIndicator wanted, String pointer, Violations violations) {
    PlanView plan =
        plans
            .find(wanted.planId())
            .filter(p -> p.state() == PlanState.DRAFT)
            .orElseThrow(() -> new IllegalStateException("indicators are brought into drafts"));
    Violations own = new Violations();
    UUID ownerUnit = writer.check(plan, wanted.edit(), pointer, own);
    writer.checkTargets(plan, wanted, pointer, own);
    if (indicators.byCode(plan.id(), wanted.code()).isPresent()) {
      own.add(pointer + "/code", "DUPLICATE_CODE", "indicator.duplicateCode");
    }
    own.all().forEach(violations::add);
    if (own.any()) {
      return null;
    }
    return writer.create(plan, wanted, ownerUnit, pointer, violations).id();
  }
}
