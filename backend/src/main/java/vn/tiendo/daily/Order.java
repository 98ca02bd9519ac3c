package vn.tiendo.daily;

import java.util.List;

/**
 * One order a list can have: a column, ties broken by id.
 *
 * @param word as the parameter has it; with a minus sign it descends
 * @param column SQL expression, never null
 * @param type SQL type of the column, for the key in the cursor
 * @param id SQL expression of the row's id
 */
public record Order(String word, String column, String type, String id) {
  /** The order of this word, else the first. */
  public static Order of(String word, List<Order> orders) {
    return orders.stream().filter(o -> o.word.equals(word)).findFirst().orElse(orders.getFirst());
  }

  boolean descending() {
    return word.startsWith("-");
  }

  String after() {
    return "("
        + column
        + ", "
        + id
        + ") "
        + (descending() ? "<" : ">")
        + " (?::"
        + type
        + ", ?::uuid)";
  }

  String by() {
    String way = descending() ? " DESC" : "";
    return " ORDER BY " + column + way + ", " + id + way;
  }
}
