package vn.tiendo.common.persistence;

import java.util.ArrayList;
import java.util.List;

/**
 * Conditions joined by AND; texts are constants of the code, so each combination is one prepared
 * statement.
 */
public final class Where {
  private final StringBuilder text = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  public Where and(String condition, Object... values) {
    text.append(text.isEmpty() ? " WHERE " : " AND ").append(condition);
    parameters.addAll(java.util.Arrays.asList(values));
    return this;
  }

  /** Adds the condition only when there is a value to compare with. */
  public Where andIf(Object value, String condition) {
    return value == null ? this : and(condition, value);
  }

  /** " WHERE a AND b", or empty. */
  public String sql() {
    return text.toString();
  }

  public Object[] params() {
    return parameters.toArray();
  }

  /** The parameters, then others that stand later in the statement. */
  public Object[] paramsAnd(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(java.util.Arrays.asList(more));
    return all.toArray();
  }
}
