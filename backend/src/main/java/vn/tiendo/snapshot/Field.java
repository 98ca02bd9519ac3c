package vn.tiendo.snapshot;

import java.util.UUID;

/**
 * The address of a field of a report: {@code nodes/II.1}, {@code tasks/<id>}, {@code
 * indicators/<id>}. One string everywhere.
 */
public record Field(Kind kind, String key) {
  /** The pattern stands in the contract too ({@code ReportField}). */
  public static final String PATTERN =
      "^(nodes/[A-Za-z0-9.-]{1,40}|(tasks|indicators)/[0-9a-f-]{36})$";

  /** What it addresses. */
  public enum Kind {
    NODES,
    TASKS,
    INDICATORS;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  public static Field node(String code) {
    return new Field(Kind.NODES, code);
  }

  public static Field task(UUID id) {
    return new Field(Kind.TASKS, id.toString());
  }

  public static Field indicator(UUID id) {
    return new Field(Kind.INDICATORS, id.toString());
  }

  @Override
  public String toString() {
    return kind.word() + "/" + key;
  }
}
