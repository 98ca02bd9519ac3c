package vn.tiendo.common.persistence;

import java.util.ArrayList;
import java.util.Collections;
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

  /**
   * The column holds every word that was searched for, in any order; each word is a condition of
   * its own, so that each can use the column's trigram index. A null query does not narrow.
   *
   * @param column a `search_text`
   */
  public Where search(String query, String column) {
    return search(query, column + " LIKE ?", 1);
  }

  /**
   * The same where a condition says what it is to hold a word.
   *
   * @param times how often the condition takes the word
   */
  public Where search(String query, String condition, int times) {
    if (query != null) {
      SearchKeys.patterns(query)
          .forEach(word -> and(condition, Collections.nCopies(times, (Object) word).toArray()));
    }
    return this;
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
