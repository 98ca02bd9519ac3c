package vn.tiendo.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import vn.tiendo.lifecycle.DeadlineBasis;

/** Orders of the lists; the last key is always the id. */
public enum WorkSort {
  SORT_KEY("sortKey", row -> row.life().sortKey()),
  CODE("code", row -> row.life().codeKey()),
  DUE_DATE("dueDate", null),
  STARTS_ON("startsOn", row -> row.life().startsOn().toString()),
  UPDATED_AT("updatedAt", row -> row.task().updatedAt().toString());

  private final String word;
  private final Function<WorkRow, String> key;

  WorkSort(String word, Function<WorkRow, String> key) {
    this.word = word;
    this.key = key;
  }

  /**
   * An order and its direction.
   *
   * @param descending largest first
   */
  public record By(WorkSort sort, boolean descending, DeadlineBasis basis) {
    /** The contract has closed the words. */
    public static By of(String word, DeadlineBasis basis) {
      boolean descending = word.startsWith("-");
      String name = descending ? word.substring(1) : word;
      for (WorkSort sort : values()) {
        if (sort.word.equals(name)) {
          return new By(sort, descending, basis);
        }
      }
      throw new IllegalArgumentException("no order " + word);
    }

    /** The column that it sorts by. @param row alias of the columns that history replaces */
    String column(String row) {
      return switch (sort) {
        case SORT_KEY -> "o.sort_key";
        case CODE -> "t.code_key";
        case DUE_DATE -> basis == DeadlineBasis.ORIGINAL ? "o.original_due_on" : row + ".due_on";
        case STARTS_ON -> "o.starts_on";
        case UPDATED_AT -> "t.updated_at";
      };
    }

    /**
     * The value of that column in a row, as text for a cursor; a missing due date is the last of
     * all.
     */
    String keyOf(WorkRow row) {
      if (sort != DUE_DATE) {
        return sort.key.apply(row);
      }
      LocalDate due = row.life().situation(basis).dueOn();
      return due == null ? LocalDate.MAX.toString() : due.toString();
    }

    /** The cursor's text as the parameter to compare with. */
    Object parameter(String text) {
      return switch (sort) {
        case SORT_KEY, CODE -> text;
        case DUE_DATE, STARTS_ON -> LocalDate.parse(text);
        case UPDATED_AT -> Instant.parse(text);
      };
    }

    String orderBy(String row, String id) {
      String way = descending ? " DESC" : "";
      return " ORDER BY " + column(row) + way + ", " + id + way;
    }

    String after(String row, String id) {
      return "(" + column(row) + ", " + id + ") " + (descending ? "<" : ">") + " (?, ?)";
    }
  }
}
