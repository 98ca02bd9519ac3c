package vn.tiendo.common.problem;

import java.util.List;

/**
 * A sentence for a person, still without a language: a key of messages/&lt;feature&gt;_{vi,en} and
 * its arguments.
 */
public record Text(String key, List<Object> arguments) {
  public static Text of(String key, Object... arguments) {
    return new Text(key, List.of(arguments));
  }
}
