package vn.tiendo.value;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.problem.Violations;
import vn.tiendo.common.security.Caller;
import vn.tiendo.indicator.IndicatorView;
import vn.tiendo.indicator.Indicators;

/** The door to values for other features. */
@ApplicationScoped
public class Values {
  private final ValueRepository values;
  private final ValueWriter writer;
  private final Indicators indicators;
  private final Caller caller;

  Values(ValueRepository values, ValueWriter writer, Indicators indicators, Caller caller) {
    this.values = values;
    this.writer = writer;
    this.indicators = indicators;
    this.caller = caller;
  }

  /**
   * Puts a known figure in without asking who may: for imports. It was known from the day after its
   * period, or from the day the import holds if that is later, but never from a day to come.
   *
   * @param verified whether it counts, or is only submitted
   * @param pointer of the value in the file
   * @return its id, or null when something is wrong
   */
  public UUID bringIn(
      NewIndicatorValue wanted,
      boolean verified,
      LocalDate effectiveOn,
      String pointer,
      Violations violations) {
    // The indicator may be a moment old and not written yet.
    values.flush();
    IndicatorView indicator = indicators.brought(wanted.indicatorId());
    Violations own = new Violations();
    ValueEdit content = wanted.content().derived(indicator);
    content.check(indicator, pointer, own);
    Optional<Cell> cell = writer.cell(wanted, indicator, pointer, own);
    if (cell.isPresent() && values.in(cell.get()).isPresent()) {
      own.add(pointer, "DUPLICATE_VALUE", "value.duplicate");
    }
    own.all().forEach(violations::add);
    if (own.any()) {
      return null;
    }
    IndicatorValue value = writer.create(cell.get(), indicator, content.normal());
    values.flush();
    LocalDate known = known(cell.get().period().last().plusDays(1), effectiveOn);
    ValueRevision first = values.revision(value.id(), 1);
    writer.submit(value, first, known);
    if (verified) {
      writer.verify(value, first, indicator, known);
    }
    return value.id();
  }

  private LocalDate known(LocalDate afterPeriod, LocalDate effectiveOn) {
    LocalDate later = afterPeriod.isAfter(effectiveOn) ? afterPeriod : effectiveOn;
    return later.isAfter(caller.today()) ? caller.today() : later;
  }
}
