package vn.tiendo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Statements of a migration that would hold a lock for as long as a table is large
 * (https://www.postgresql.org/docs/18/sql-altertable.html), and those that cannot be taken back.
 */
final class MigrationLocks {
  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern CREATED = Pattern.compile("create table (?:if not exists )?(\\w+)");
  private static final Pattern INDEX =
      Pattern.compile("create (?:unique )?index (?!concurrently).*? on (\\w+).*");
  private static final Pattern ALTER = Pattern.compile("alter table (?:only )?(\\w+) (.*)");
  private static final Pattern REWRITES =
      Pattern.compile(
          "alter (?:column )?\\w+ (?:set data )?type |set not null|drop column|add primary key"
              + "|generated always as \\(");
  private static final Pattern WHOLE =
      Pattern.compile(
          "^(?:drop table|truncate|vacuum full|cluster|lock table|reindex (?!.*concurrently)).*");
  private static final Pattern EVERY_ROW =
      Pattern.compile("^(update|delete from) (\\w+) (?!.*where).*");

  private MigrationLocks() {}

  /** What is dangerous in the text of one migration, tables it creates itself left aside. */
  static List<String> found(String sql) {
    Set<String> own = new HashSet<>();
    List<String> dangerous = new ArrayList<>();
    for (String raw : COMMENT.matcher(sql).replaceAll("").split(";")) {
      String statement = raw.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
      Matcher created = CREATED.matcher(statement);
      if (created.lookingAt()) {
        own.add(created.group(1));
      } else if (dangerous(statement, own)) {
        dangerous.add(statement);
      }
    }
    return dangerous;
  }

  private static boolean dangerous(String statement, Set<String> own) {
    Matcher index = INDEX.matcher(statement);
    if (index.matches()) {
      return !own.contains(index.group(1));
    }
    Matcher alter = ALTER.matcher(statement);
    if (alter.matches()) {
      return !own.contains(alter.group(1)) && locks(alter.group(2));
    }
    Matcher everyRow = EVERY_ROW.matcher(statement);
    if (everyRow.matches()) {
      return !own.contains(everyRow.group(2));
    }
    return WHOLE.matcher(statement).matches();
  }

  private static boolean locks(String change) {
    boolean unchecked =
        change.contains("add constraint")
            && !change.contains("not valid")
            && !change.contains("using index");
    boolean withoutDefault =
        change.contains("add column") && change.contains("not null") && !change.contains("default");
    return unchecked || withoutDefault || REWRITES.matcher(change).find();
  }
}
