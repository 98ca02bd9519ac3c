package vn.tiendo.value;

import java.util.List;
import java.util.UUID;
import vn.tiendo.measure.ValueState;

/** What became of each row. */
public record ValueBatchResult(
    NewValueBatch.Mode mode,
    int created,
    int updated,
    int unchanged,
    int refused,
    List<Row> results) {
  /** What became of a row. */
  public enum Outcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    REFUSED
  }

  /** One row, by its place in the request. */
  public record Row(
      int row,
      Outcome outcome,
      UUID valueId,
      Integer revision,
      ValueState state,
      List<Fault> errors) {}

  /** What is wrong with a row, in words. */
  public record Fault(String pointer, String parameter, String code, String message) {}

  static ValueBatchResult of(NewValueBatch.Mode mode, List<Row> results) {
    return new ValueBatchResult(
        mode,
        count(results, Outcome.CREATED),
        count(results, Outcome.UPDATED),
        count(results, Outcome.UNCHANGED),
        count(results, Outcome.REFUSED),
        results);
  }

  private static int count(List<Row> results, Outcome outcome) {
    return (int) results.stream().filter(r -> r.outcome() == outcome).count();
  }
}
