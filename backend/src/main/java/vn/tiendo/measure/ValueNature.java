package vn.tiendo.measure;

/** How firm a value is. Budgets are also planned and settled. */
public enum ValueNature {
  ESTIMATE(1),
  OFFICIAL(2),
  PLANNED(0),
  SETTLED(3);

  private final int weight;

  ValueNature(int weight) {
    this.weight = weight;
  }

  /** The firmest value stands for the cell; 0 is never judged: a plan is not a result. */
  public int weight() {
    return weight;
  }
}
