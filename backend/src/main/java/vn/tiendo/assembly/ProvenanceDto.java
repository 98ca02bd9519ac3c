package vn.tiendo.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Derived;
import vn.tiendo.compilation.Input;
import vn.tiendo.compilation.Snapshot;

/** Where every figure and paragraph comes from. */
public record ProvenanceDto(List<Origin> origins) {

  /**
   * @param at the address of the figure or paragraph
   */
  public record Origin(String at, Object value, List<From> inputs) {
    static Origin of(Derived derived) {
      return new Origin(
          derived.address(), derived.value(), derived.inputs().stream().map(From::of).toList());
    }
  }

  /**
   * @param field its address in the unit's report
   */
  public record From(UUID reportId, Snapshot.UnitName unit, int submissionNo, String field) {
    static From of(Input input) {
      return new From(input.reportId(), input.unit(), input.submissionNo(), input.field());
    }
  }

  static ProvenanceDto of(Compilation all) {
    return new ProvenanceDto(
        all.derived().values().stream()
            .sorted(Comparator.comparing(Derived::address))
            .map(Origin::of)
            .toList());
  }
}
