package vn.tiendo.prefill;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.common.time.PeriodKey;
import vn.tiendo.measure.Figure;
import vn.tiendo.measure.Total;
import vn.tiendo.measure.ValueNature;
import vn.tiendo.prefill.IndicatorFacts.Entry;
import vn.tiendo.prefill.IndicatorFacts.Value;
import vn.tiendo.snapshot.Content;

/**
 * A figure for which nothing was given as a whole, reckoned from those of shorter periods by the
 * indicator's rule over time. An estimate as soon as one of them is; official ones are taken first.
 * Pure.
 *
 * @param parts the shorter periods, in order; empty where there are none
 * @param values of the parts
 * @param none what is shown where there is no figure
 */
record FigureParts(
    Entry entry,
    List<PeriodKey> parts,
    List<Value> values,
    List<UUID> members,
    Content.Shown none) {

  /** Empty where no part is known, or the rule makes no figure of several. */
  Optional<Content.Indicator> row(Map<UUID, String> names) {
    List<Content.Part> told = parts.stream().map(this::part).toList();
    Total total = entry.overTime().of(told.stream().map(FigureParts::total).toList());
    if (total.missing()) {
      return Optional.empty();
    }
    boolean estimated = told.stream().anyMatch(p -> p.nature() == ValueNature.ESTIMATE);
    return Optional.of(
        new Content.Indicator(
            entry.id(),
            entry.code(),
            entry.name(),
            entry.unitOfMeasure(),
            entry.decimals(),
            estimated ? ValueNature.ESTIMATE : ValueNature.OFFICIAL,
            entry.basis(),
            shown(total),
            null,
            null,
            null,
            entry.target(),
            members.stream()
                .map(m -> new Content.Member(m, names.get(m), ofMember(m), null))
                .toList(),
            told));
  }

  /** As given for the part as a whole, else of its members. */
  private Content.Part part(PeriodKey period) {
    Optional<Value> whole = firmest(period, null);
    if (whole.isPresent()) {
      Value value = whole.get();
      return new Content.Part(period, value.nature(), value.figure(), value.revision());
    }
    List<Optional<Value>> each = members.stream().map(m -> firmest(period, m)).toList();
    Total total = entry.members().of(each.stream().map(FigureParts::total).toList());
    if (total.missing()) {
      return new Content.Part(period, null, none, null);
    }
    boolean estimated =
        each.stream().flatMap(Optional::stream).anyMatch(v -> v.nature() == ValueNature.ESTIMATE);
    return new Content.Part(
        period, estimated ? ValueNature.ESTIMATE : ValueNature.OFFICIAL, shown(total), null);
  }

  private Content.Shown ofMember(UUID member) {
    Total total = entry.overTime().of(parts.stream().map(p -> total(firmest(p, member))).toList());
    return total.missing() ? none : shown(total);
  }

  private Optional<Value> firmest(PeriodKey period, UUID member) {
    return values.stream()
        .filter(v -> v.period().equals(period) && Objects.equals(v.memberId(), member))
        .max(Comparator.comparing(v -> v.nature() == ValueNature.OFFICIAL));
  }

  private static Total total(Optional<Value> value) {
    return value.map(v -> total(v.figure())).orElse(Total.MISSING);
  }

  private static Total total(Content.Part part) {
    return part.nature() == null ? Total.MISSING : total(part.figure());
  }

  private static Total total(Content.Shown shown) {
    boolean known = shown.state().known();
    return new Total(
        new Figure(shown.state(), shown.value(), shown.reason()),
        shown.numerator(),
        shown.denominator(),
        known ? 1 : 0,
        1,
        known,
        false,
        List.of());
  }

  static Content.Shown shown(Total total) {
    return new Content.Shown(
        total.figure().state(),
        total.figure().value(),
        total.figure().reason(),
        total.numerator(),
        total.denominator());
  }
}
