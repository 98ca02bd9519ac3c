package vn.tiendo.common.problem;

import java.util.List;

/** 409: well formed and permitted, but not in this state or not beside what already exists. */
public final class Conflict extends ApiException {
  private final String code;
  private final String currentState;
  private final transient List<String> allowedActions;

  private Conflict(String code, String currentState, List<String> allowedActions, Text text) {
    super(text);
    this.code = code;
    this.currentState = currentState;
    this.allowedActions = allowedActions;
  }

  /**
   * A move that the current state forbids; tells the state and what the caller may do instead
   * (operationIds).
   */
  public static Conflict state(
      Enum<?> currentState, List<String> allowedActions, String key, Object... arguments) {
    return new Conflict(
        "STATE_FORBIDS", currentState.name(), allowedActions, Text.of(key, arguments));
  }

  /** Any other conflict, under a stable code such as GOVERNED_FIELD. */
  public static Conflict of(String code, String key, Object... arguments) {
    return new Conflict(code, null, null, Text.of(key, arguments));
  }

  public String code() {
    return code;
  }

  public String currentState() {
    return currentState;
  }

  public List<String> allowedActions() {
    return allowedActions;
  }
}
