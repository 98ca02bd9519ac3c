package vn.tiendo.common.problem;

/**
 * One thing wrong with a request.
 *
 * @param pointer JSON Pointer into the body, or null
 * @param parameter name of the path, query or header parameter, or null
 * @param code stable code, UPPER_SNAKE
 */
public record Violation(String pointer, String parameter, String code, Text text) {
  public static Violation at(String pointer, String code, String key, Object... arguments) {
    return new Violation(pointer, null, code, Text.of(key, arguments));
  }

  public static Violation ofParameter(String name, String code, String key, Object... arguments) {
    return new Violation(null, name, code, Text.of(key, arguments));
  }
}
