package vn.tiendo.common.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/**
 * Columns that changed, as members of the representation: a reader who was overtaken is told in the
 * words he read. Columns that no member shows (keys for sorting and searching) are left out.
 */
@Singleton
class ChangedFields {
  /** Every change changes it. */
  private static final String ALWAYS = "updated_at";

  private static final List<String> SUFFIXES = List.of("Ids", "Nums", "Id", "Num");

  private final Properties aliases = new Properties();

  ChangedFields() {
    try (InputStream in = ChangedFields.class.getResourceAsStream("/changed-fields.properties")) {
      aliases.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param members what the representation has
   */
  List<String> of(Collection<String> columns, Set<String> members) {
    return columns.stream()
        .filter(column -> !column.equals(ALWAYS))
        .map(column -> member(column, members))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private String member(String column, Set<String> members) {
    String alias = aliases.getProperty(column);
    String name = alias == null ? camel(column) : alias;
    if (members.contains(name)) {
      return name;
    }
    for (String suffix : SUFFIXES) {
      if (name.endsWith(suffix)) {
        String bare = name.substring(0, name.length() - suffix.length());
        for (String one : List.of(bare, bare + "s")) {
          if (members.contains(one)) {
            return one;
          }
        }
      }
    }
    // deadline_text is a part of the member deadline.
    return members.stream().filter(whole -> partOf(whole, name)).findFirst().orElse(null);
  }

  private static boolean partOf(String whole, String name) {
    return name.length() > whole.length()
        && name.startsWith(whole)
        && Character.isUpperCase(name.charAt(whole.length()));
  }

  private static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String part : column.split("_")) {
      name.append(
          name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return name.toString();
  }
}
