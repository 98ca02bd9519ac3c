package vn.tiendo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** docs/api-rules.md names for each rule of the API the tests that would fail without it. */
class ApiRulesTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "api-rules.md");

  /** The rules that hold so far; following changes and webhooks come with the integration. */
  private static final Set<String> RULES =
      IntStream.of(
              1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 24, 26, 27, 28,
              29)
          .mapToObj(Integer::toString)
          .collect(Collectors.toCollection(TreeSet::new));

  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+?) \\| (.+?) \\|$");
  private static final Pattern TEST = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.)?(\\w+)#(\\w+)`");

  /**
   * What is wrong with the table: a rule without a row, a row without a test, a test that is not
   * there.
   */
  private static List<String> faults(String markdown) {
    List<String> faults = new ArrayList<>();
    Set<String> missing = new TreeSet<>(RULES);
    Matcher row = ROW.matcher(markdown);
    while (row.find()) {
      missing.remove(row.group(1));
      Matcher test = TEST.matcher(row.group(3));
      int named = 0;
      while (test.find()) {
        named++;
        String place = test.group(1) == null ? "" : test.group(1);
        if (!exists("vn.tiendo." + place + test.group(2), test.group(3))) {
          faults.add("rule " + row.group(1) + ": no test " + test.group());
        }
      }
      if (named == 0) {
        faults.add("rule " + row.group(1) + " names no test: " + row.group(2));
      }
    }
    missing.forEach(rule -> faults.add("rule " + rule + " has no row"));
    return faults;
  }

  private static boolean exists(String type, String method) {
    try {
      Class<?> found = Class.forName(type, false, ApiRulesTest.class.getClassLoader());
      return Arrays.stream(found.getDeclaredMethods())
          .anyMatch(m -> m.getName().equals(method) && m.isAnnotationPresent(Test.class));
    } catch (ClassNotFoundException gone) {
      return false;
    }
  }

  @Test
  void each_rule_names_tests_that_exist() throws IOException {
    List<String> faults = faults(Files.readString(DOCUMENT));
    assertEquals(List.of(), faults, () -> String.join("\n", faults));
  }

  @Test
  void planted_faults_are_seen() throws IOException {
    String good = Files.readString(DOCUMENT);
    assertEquals(List.of("rule 9 has no row"), faults(good.replaceAll("(?m)^\\| 9 \\|.*\n", "")));
    String row = "| 9 | Said | `edge.NoSuchTest#anything` |\n";
    assertEquals(List.of("rule 9: no test `edge.NoSuchTest#anything`"), faults(good + row));
    assertEquals(
        List.of("rule 9: no test `ApiRulesTest#exists`"),
        faults(good + "| 9 | Said | `ApiRulesTest#exists` |\n"));
    assertEquals(
        List.of("rule 9 names no test: Said"), faults(good + "| 9 | Said | somewhere |\n"));
  }
}
