package vn.tiendo.prefill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.FigureState;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.prefill.IndicatorFacts.Entry;
import vn.tiendo.prefill.IndicatorFacts.Value;
import vn.tiendo.snapshot.Content;

/** Makes the rows of figures of what was handed in: estimates first, official ones beside. Pure. */
final class FigureRows {
  private final String missing;

  /**
   * @param missing why there is no figure, in words
   */
  FigureRows(String missing) {
    this.missing = missing;
  }

  /**
   * As it was given for the period; where nothing was, reckoned from the shorter periods of it that
   * the indicator is measured in.
   *
   * @param all of the period and of its parts
   * @param members of the disaggregation in the period, in order; empty for none
   * @param names of the members
   */
  Content.Indicator row(
      Entry entry, PeriodKey period, List<Value> all, List<UUID> members, Map<UUID, String> names) {
    List<Value> values = all.stream().filter(v -> v.period().equals(period)).toList();
    return values.isEmpty()
        ? new FigureParts(entry, period.parts(entry.measured()), all, members, none())
            .row(names)
            .orElseGet(() -> given(entry, values, members, names))
        : given(entry, values, members, names);
  }

  private Content.Indicator given(
      Entry entry, List<Value> values, List<UUID> members, Map<UUID, String> names) {
    ValueNature nature =
        values.stream().anyMatch(v -> v.nature() == ValueNature.ESTIMATE) || values.isEmpty()
            ? ValueNature.ESTIMATE
            : ValueNature.OFFICIAL;
    List<Content.Member> parts = members(of(values, nature), members, names);
    Value whole = whole(of(values, nature));
    return new Content.Indicator(
        entry.id(),
        entry.code(),
        entry.name(),
        entry.unitOfMeasure(),
        entry.decimals(),
        nature,
        entry.basis(),
        whole == null ? sum(entry, parts) : whole.figure(),
        whole == null ? null : whole.revision(),
        whole == null ? null : whole.state(),
        nature == ValueNature.ESTIMATE ? beside(values) : null,
        entry.target(),
        parts,
        null);
  }

  private static List<Value> of(List<Value> values, ValueNature nature) {
    return values.stream().filter(v -> v.nature() == nature).toList();
  }

  private static Value whole(List<Value> values) {
    return values.stream().filter(v -> v.memberId() == null).findFirst().orElse(null);
  }

  private static Content.Beside beside(List<Value> values) {
    Value official = whole(of(values, ValueNature.OFFICIAL));
    return official == null
        ? null
        : new Content.Beside(official.nature(), official.figure(), official.revision());
  }

  private List<Content.Member> members(
      List<Value> values, List<UUID> members, Map<UUID, String> names) {
    List<Content.Member> rows = new ArrayList<>();
    for (UUID member : members) {
      Value value =
          values.stream()
              .filter(v -> Objects.equals(v.memberId(), member))
              .findFirst()
              .orElse(null);
      rows.add(
          new Content.Member(
              member,
              names.get(member),
              value == null ? none() : value.figure(),
              value == null ? null : value.revision()));
    }
    return rows;
  }

  /** The whole, made of its members by the indicator's rule; nothing while no member is there. */
  private Content.Shown sum(Entry entry, List<Content.Member> parts) {
    boolean any = parts.stream().anyMatch(p -> p.revision() != null);
    if (!any) {
      return none();
    }
    Total total = entry.members().of(parts.stream().map(FigureRows::total).toList());
    return total.missing() ? none() : FigureParts.shown(total);
  }

  private static Total total(Content.Member part) {
    if (part.revision() == null) {
      return Total.MISSING;
    }
    Content.Shown shown = part.figure();
    Figure figure = new Figure(shown.state(), shown.value(), shown.reason());
    boolean known = shown.state().known();
    return new Total(
        figure, shown.numerator(), shown.denominator(), known ? 1 : 0, 1, known, false, List.of());
  }

  private Content.Shown none() {
    return new Content.Shown(FigureState.NOT_AVAILABLE, null, missing, null, null);
  }
}
