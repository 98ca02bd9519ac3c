package vn.tiendo.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import vn.tiendo.compilation.Compilation;
import vn.tiendo.compilation.Derived;
import vn.tiendo.compilation.Input;
import vn.tiendo.compilation.Snapshot;

/**
 * Where figures and paragraphs come from.
 *
 * @param more whether there are others beyond these
 */
public record ProvenanceDto(List<Origin> origins, boolean more) {
  /** A total of a thousand units has tens of thousands. */
  private static final int INPUTS = 200;

  /**
   * @param at the address of the figure or paragraph
   * @param inputs the first of them
   * @param inputCount how many there are
   */
  public record Origin(String at, Object value, List<From> inputs, int inputCount) {
    static Origin of(Derived derived) {
      List<Input> all = derived.inputs();
      return new Origin(
          derived.address(),
          derived.value(),
          all.stream().limit(INPUTS).map(From::of).toList(),
          all.size());
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

  static ProvenanceDto of(Compilation all, int limit) {
    return new ProvenanceDto(
        all.derived().values().stream()
            .sorted(Comparator.comparing(Derived::address))
            .limit(limit)
            .map(Origin::of)
            .toList(),
        all.derived().size() > limit);
  }
}
