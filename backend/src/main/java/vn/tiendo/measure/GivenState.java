package vn.tiendo.measure;

/** What somebody may say about a figure; that it is not due is only ever derived. */
public enum GivenState {
  REPORTED(FigureState.REPORTED),
  ZERO(FigureState.ZERO),
  NOT_ARISEN(FigureState.NOT_ARISEN),
  NOT_APPLICABLE(FigureState.NOT_APPLICABLE),
  NOT_AVAILABLE(FigureState.NOT_AVAILABLE);

  private final FigureState state;

  GivenState(FigureState state) {
    this.state = state;
  }

  public FigureState state() {
    return state;
  }

  /** Not to be asked of NOT_DUE. */
  public static GivenState of(FigureState state) {
    return valueOf(state.name());
  }
}
