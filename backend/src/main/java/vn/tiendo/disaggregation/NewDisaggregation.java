package vn.tiendo.disaggregation;

/** A disaggregation to be made, still without members. */
public record NewDisaggregation(String code, String name, String note) {
  DisaggregationEdit edit() {
    return new DisaggregationEdit(name, note);
  }
}
